namespace DlCourse.Plotting.Model;

/// <summary>One pair of axes with what is drawn on it; a figure is one panel or a grid of them.</summary>
/// <param name="Title">The panel's message.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Traces">Areas, lines and points, the first at the bottom.</param>
internal sealed record Panel(string Title, Axis X, Axis Y, IReadOnlyList<Trace> Traces)
{
    /// <summary>Words and arrows, above the traces.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init; } = [];

    /// <summary>Lines, rectangles and ellipses.</summary>
    public IReadOnlyList<Shape> Shapes { get; init; } = [];

    /// <summary>One unit is as long across as it is up, so that right angles look right.</summary>
    public bool EqualUnits { get; init; }

    /// <summary>The axes of a surface; null without one.</summary>
    public Scene? Scene { get; init; }

    /// <summary>How bars with the same place stand.</summary>
    public string? Barmode { get; init; }

    /// <summary>What is said below the picture, such as that not every point is drawn.</summary>
    public string? Note { get; init; }

    /// <summary>Width of the drawing in pixels when it stands alone, without axes; null for the usual.</summary>
    public double? Width { get; init; }

    /// <summary>Height of the drawing in pixels when it stands alone, without axes; null for the usual.</summary>
    public double? Height { get; init; }

    /// <summary>What is to be seen, for readers who do not see it; null for what the traces say of themselves.</summary>
    public string? Summary { get; init; }

    /// <summary>False for a diagram.</summary>
    public bool ShowAxes => X.Visible != false || Y.Visible != false;

    /// <summary>Height of the box for a width of 1, where units are equal.</summary>
    public double Aspect => Math.Abs(Y.End - Y.Start) / Math.Abs(X.End - X.Start);

    /// <summary>The panel with one axis widened where <see cref="EqualUnits"/> would make it too flat or too high to look at.</summary>
    public Panel Fitted()
    {
        const double Flattest = 0.5;
        const double Highest = 1.0001;
        return EqualUnits switch
        {
            true when Aspect < Flattest => this with { Y = Widen(Y, Flattest * Math.Abs(X.End - X.Start)) },
            true when Aspect > Highest => this with { X = Widen(X, Math.Abs(Y.End - Y.Start) / Highest) },
            _ => this,
        };
    }

    private static Axis Widen(Axis axis, double length)
    {
        var middle = (axis.Start + axis.End) / 2;
        var half = Math.Sign(axis.End - axis.Start) * length / 2;
        return axis with { Range = [middle - half, middle + half] };
    }
}
