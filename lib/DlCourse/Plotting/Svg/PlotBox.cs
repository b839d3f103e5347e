using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Where a panel's axes are on the page, and so where a value is.</summary>
/// <param name="Left">Left edge in pixels.</param>
/// <param name="Top">Top edge in pixels.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="XAxis">The horizontal axis.</param>
/// <param name="YAxis">The vertical axis.</param>
internal sealed record PlotBox(double Left, double Top, double Width, double Height, Axis XAxis, Axis YAxis)
{
    /// <summary>Right edge in pixels.</summary>
    public double Right => Left + Width;

    /// <summary>Bottom edge in pixels.</summary>
    public double Bottom => Top + Height;

    /// <summary>The horizontal pixel of a value.</summary>
    public double X(double value) => Left + Width * (value - XAxis.Low) / (XAxis.High - XAxis.Low);

    /// <summary>The vertical pixel of a value; pixels count downwards.</summary>
    public double Y(double value) => Bottom - Height * (value - YAxis.Low) / (YAxis.High - YAxis.Low);
}
