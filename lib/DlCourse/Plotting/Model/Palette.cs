namespace DlCourse.Plotting.Model;

/// <summary>The colours, and the shapes and dashes that repeat what they say.</summary>
/// <remarks>
/// After Okabe and Ito's, which colour-blind readers tell apart; each has a contrast of at least 3:1 on white and on a dark
/// editor's background, so a figure need not know where it is shown. Tests hold both.
/// </remarks>
internal static class Palette
{
    /// <summary>The model's colour for plotly, which knows no text colour; in SVG it becomes the text colour of the page.</summary>
    public const string Model = "#444444";

    private static readonly string[] Series = [Model, "#009E73", "#B0578D", "#A08858", "#808080"];
    private static readonly string[] Classes = ["#0072B2", "#D55E00", "#009E73", "#B0578D", "#A08858"];
    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot"];
    private static readonly string[] Symbols = ["circle", "triangle-up", "square", "diamond", "x"];

    /// <summary>Every colour that lines and points may have.</summary>
    public static IReadOnlyList<string> All => [.. Enum.GetValues<Ink>().Select(Of).Concat(Series).Concat(Classes).Distinct()];

    /// <summary>The colour of a meaning.</summary>
    public static string Of(Ink ink) => ink switch
    {
        Ink.Class0 => "#0072B2",
        Ink.Class1 => "#D55E00",
        Ink.Gradient => "#9A5FC4",
        Ink.Data => "#808080",
        _ => Model,
    };

    /// <summary>The colour of one of several things of one kind; never that of a class or a gradient, which mean those alone.</summary>
    public static string OfSeries(int index) => Series[index % Series.Length];

    /// <summary>The colour of a class; the first two have theirs everywhere.</summary>
    public static string OfClass(int label) => Classes[label % Classes.Length];

    /// <summary>The colour of one of several groups of bars: from dark to light, so that grey keeps them apart; their outlines give the contrast.</summary>
    public static string OfGroup(int index, int count) => ColorScale.Amount.At((index + 0.75) / (count + 0.5)).ToString();

    /// <summary>The line pattern of one of several things.</summary>
    public static string DashOf(int index) => Dashes[index % Dashes.Length];

    /// <summary>The marker of a class.</summary>
    public static string SymbolOf(int label) => Symbols[label % Symbols.Length];

    /// <summary>The colour for SVG.</summary>
    public static string Svg(string? colour) => colour is null or Model ? "currentColor" : colour;

    /// <summary>Black or white, whichever reads better on a colour; the better one has at least 4.5:1.</summary>
    public static string WordsOn(Rgb ground) => ground.Contrast(new Rgb(1, 1, 1)) >= ground.Contrast(new Rgb(0, 0, 0)) ? "#FFFFFF" : "#000000";
}
