using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Svg;

/// <summary>Where a panel's axes are on the page, and so where a place is.</summary>
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

    /// <summary>The horizontal pixel of a place.</summary>
    public double X(double place) => Left + Width * (place - XAxis.Start) / (XAxis.End - XAxis.Start);

    /// <summary>The vertical pixel of a place; pixels count downwards.</summary>
    public double Y(double place) => Bottom - Height * (place - YAxis.Start) / (YAxis.End - YAxis.Start);

    /// <summary>The pixels of a trace's points; a point without a place is NaN.</summary>
    public (double X, double Y)[] Points(Trace trace)
    {
        var xs = trace.X?.Places(XAxis.Categoryarray) ?? [];
        var ys = trace.Y?.Places(YAxis.Categoryarray) ?? [];
        var points = new (double, double)[Math.Min(xs.Count, ys.Count)];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = (X(XAxis.Place(xs[i])), Y(YAxis.Place(ys[i])));
            if (!double.IsFinite(points[i].Item1) || !double.IsFinite(points[i].Item2))
            {
                points[i] = (double.NaN, double.NaN);
            }
        }

        return points;
    }
}
