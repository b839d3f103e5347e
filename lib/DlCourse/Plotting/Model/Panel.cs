namespace DlCourse.Plotting.Model;

/// <summary>One pair of axes with what is drawn on it; a figure is one panel or a grid of them.</summary>
/// <param name="Title">The panel's message.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Traces">Areas, lines and points, the first at the bottom.</param>
internal sealed record Panel(string Title, Axis X, Axis Y, IReadOnlyList<Trace> Traces)
{
    /// <summary>Words and arrows, above the traces.</summary>
    public IReadOnlyList<Label> Labels { get; init; } = [];

    /// <summary>One unit is as long across as it is up, so that right angles look right.</summary>
    public bool EqualUnits { get; init; }

    /// <summary>False for a diagram, which has no axes to read from.</summary>
    public bool ShowAxes { get; init; } = true;

    /// <summary>The panel with both axes widened as far as <see cref="EqualUnits"/> asks, for a box of the given shape.</summary>
    public Panel FittedTo(double width, double height)
    {
        if (!EqualUnits)
        {
            return this;
        }

        var unit = Math.Max((X.High - X.Low) / width, (Y.High - Y.Low) / height);
        return this with { X = Widen(X, unit * width), Y = Widen(Y, unit * height) };
    }

    private static Axis Widen(Axis axis, double length)
    {
        var middle = (axis.Low + axis.High) / 2;
        return axis with { Low = middle - length / 2, High = middle + length / 2 };
    }
}
