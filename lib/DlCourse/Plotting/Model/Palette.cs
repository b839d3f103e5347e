namespace DlCourse.Plotting.Model;

/// <summary>The colours (Okabe and Ito's, told apart by colour-blind readers) and the shapes that repeat what they say.</summary>
/// <remarks>Every colour has a contrast of at least 3:1 on white and on a dark editor's background.</remarks>
internal static class Palette
{
    /// <summary>The colour for SVG; the model takes the text colour around the figure.</summary>
    public static string Svg(Ink ink) => ink == Ink.Model ? "currentColor" : Plotly(ink);

    /// <summary>The colour for plotly, which knows no text colour.</summary>
    public static string Plotly(Ink ink) => ink switch
    {
        Ink.Class0 => "#0072B2",
        Ink.Class1 => "#D55E00",
        Ink.Gradient => "#9A5FC4",
        Ink.Data => "#808080",
        _ => "#444444",
    };

    /// <summary>The marker of a class, in plotly's names.</summary>
    public static string Symbol(Ink ink) => ink == Ink.Class1 ? "triangle-up" : "circle";

    /// <summary>The ink of class 0 or 1.</summary>
    public static Ink OfClass(int label) => label == 1 ? Ink.Class1 : Ink.Class0;
}
