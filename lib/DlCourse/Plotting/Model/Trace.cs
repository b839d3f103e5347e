namespace DlCourse.Plotting.Model;

/// <summary>A plotly scatter trace: points joined by a line, shown by markers, or filled to an area.</summary>
/// <param name="X">Horizontal positions.</param>
/// <param name="Y">Vertical positions, as many.</param>
/// <param name="Mode"><c>lines</c>, <c>markers</c> or <c>none</c>, plotly's words.</param>
internal sealed record Trace(double[] X, double[] Y, string Mode)
{
    /// <summary>What the legend calls it; null keeps it out of the legend.</summary>
    public string? Name { get; init; }

    /// <summary>What it means, hence its colour.</summary>
    public Ink Ink { get; init; }

    /// <summary>The marker's shape in plotly's words.</summary>
    public string Symbol { get; init; } = "circle";

    /// <summary>The marker's diameter in pixels.</summary>
    public double Size { get; init; } = 11;

    /// <summary>The line's width in pixels.</summary>
    public double Width { get; init; } = 2;

    /// <summary>The line's pattern: <c>solid</c>, <c>dash</c> or <c>dot</c>.</summary>
    public string Dash { get; init; } = "solid";

    /// <summary>How much of the area inside is tinted, from 0 (none) to 1.</summary>
    public double FillOpacity { get; init; }

    /// <summary>What a tooltip says for each point; null gives the coordinates.</summary>
    public string[]? Tips { get; init; }
}
