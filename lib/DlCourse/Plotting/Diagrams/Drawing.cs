using DlCourse.Plotting.Model;

namespace DlCourse.Plotting.Diagrams;

/// <summary>A diagram being drawn: pixels count from the top left, and everything becomes shapes and words of plotly's schema.</summary>
internal sealed class Drawing(double width, double height)
{
    private readonly List<Shape> shapes = [];
    private readonly List<Annotation> words = [];
    private readonly List<Annotation> arrows = [];
    private readonly List<Trace> traces = [];

    /// <summary>A rectangle.</summary>
    public void Box(double x, double y, double wide, double high, string? fill = null, double opacity = 1, double stroke = 1.5, string? colour = null, string dash = "solid") =>
        shapes.Add(new Shape { X0 = x, Y0 = y, X1 = x + wide, Y1 = y + high, Fillcolor = fill, Opacity = fill is null ? null : opacity, Line = new() { Color = colour ?? Palette.Model, Width = stroke, Dash = dash } });

    /// <summary>An ellipse.</summary>
    public void Ellipse(double x, double y, double wide, double high, string? fill = null, double opacity = 1) =>
        shapes.Add(new Shape { Type = "circle", X0 = x, Y0 = y, X1 = x + wide, Y1 = y + high, Fillcolor = fill, Opacity = fill is null ? null : opacity, Line = new() { Color = Palette.Model, Width = 1.5 } });

    /// <summary>A line.</summary>
    public void Line(double x0, double y0, double x1, double y1, double wide = 1.5, string? colour = null, string dash = "solid") =>
        shapes.Add(new Shape { Type = "line", X0 = x0, Y0 = y0, X1 = x1, Y1 = y1, Line = new() { Color = colour ?? Palette.Model, Width = wide, Dash = dash } });

    /// <summary>An arrow.</summary>
    public void Arrow(double x0, double y0, double x1, double y1, double wide = 1.5, string? colour = null) =>
        arrows.Add(new Annotation { Showarrow = true, Ax = x0, Ay = y0, X = x1, Y = y1, Arrowwidth = wide, Arrowcolor = colour ?? Palette.Model });

    /// <summary>Words; <c>&lt;br&gt;</c> begins a new line.</summary>
    public void Words(string text, double x, double y, double size = 13, string anchor = "center", bool bold = false, string? colour = null) =>
        words.Add(new Annotation { Text = text, X = x, Y = y, Xanchor = anchor, Font = new FontStyle { Size = size, Weight = bold ? 600 : null, Color = colour } });

    /// <summary>Points or lines with a name of their own.</summary>
    public void Add(Trace trace) => traces.Add(trace);

    /// <summary>The finished figure.</summary>
    public Figure ToFigure(string title, string summary) => new(new Panel(title, Scale.Hidden(0, width), Scale.Hidden(height, 0), traces)
    {
        Width = width,
        Height = height,
        Shapes = [.. shapes.Select(shape => shape with { Layer = "below" })],
        Annotations = [.. arrows, .. words],
        Summary = summary,
    });
}
