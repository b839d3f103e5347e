using DlCourse.Plotting.Model;

namespace DlCourse.Plotting;

/// <summary>Every kind of figure. The title comes first: it says what the figure shows, not what kind it is.</summary>
/// <remarks>
/// In every series NaN is a gap. An empty series, an infinity or lengths that differ are errors that name the series.
/// </remarks>
public static partial class Plot
{
    private const double DotSize = 9;

    private static Labels One(string text) => Labels.Of([text]);

    private static Values Size(double size) => new([size]);

    private static Marker Dots(string colour, double size = DotSize, string symbol = "circle") => new() { Color = One(colour), Size = Size(size), Symbol = symbol };

    /// <summary>Points of classes, each class with a colour and a shape of its own.</summary>
    private static List<Trace> ClassTraces(double[] x, double[] y, int[] classes) =>
        [.. from label in classes.Distinct().Order()
            let rows = Enumerable.Range(0, x.Length).Where(i => classes[i] == label).ToArray()
            let colour = Palette.OfClass(label)
            select new Trace
            {
                Mode = "markers",
                X = new Values([.. rows.Select(i => x[i])]),
                Y = new Values([.. rows.Select(i => y[i])]),
                Name = $"class {label}",
                Showlegend = true,
                Marker = Dots(colour, rows.Length > 200 ? 5 : 11, Palette.SymbolOf(label)),
            }];
}
