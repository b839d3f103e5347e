using System.Globalization;
using DlCourse.Plotting.Geometry;
using DlCourse.Plotting.Model;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <content>The line of a linear classifier.</content>
public static partial class Plot
{
    /// <summary>Points of two classes and the line w₀ + w₁x₁ + w₂x₂ = 0, with the side that gets ŷ = 1 tinted orange and the other blue.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="weights">Three numbers (w₀, w₁, w₂). If w₁ = w₂ = 0 there is no line, and the whole plane gets one answer.</param>
    /// <param name="points">An N × 2 matrix, one point in each row.</param>
    /// <param name="classes">N classes, each 0 or 1.</param>
    /// <param name="arrow">Whether to draw the direction of (w₁, w₂) as an arrow that starts on the line, where the picture has room for it.</param>
    /// <param name="ring">The row of a point to put a ring around, the one a learning rule has just looked at; null for none.</param>
    /// <param name="xLabel">What the first column measures.</param>
    /// <param name="yLabel">What the second column measures.</param>
    /// <returns>The figure, with one unit as long across as up, so that right angles look right.</returns>
    /// <exception cref="ArgumentException">No title; not three weights; shapes that do not fit; numbers that are not finite.</exception>
    public static Figure DecisionBoundary(
        string title, Vector<double> weights, Matrix<double> points, Vector<double> classes,
        bool arrow = false, int? ring = null, string xLabel = "x₁", string yLabel = "x₂")
    {
        Require.Title(title);
        var w = Require.Finite(nameof(weights), weights);
        Require.SameLength(nameof(weights), w.Length, "w₀, w₁, w₂", 3);
        var (x, y, labels) = Require.Classified(points, classes);
        if (ring is { } row && (row < 0 || row >= x.Length))
        {
            throw new ArgumentException($"There is no point in row {row} to put a ring around: the series \"points\" has {x.Length} rows.", nameof(ring));
        }

        var panel = new Panel(title, Scale.Axis(xLabel, x, 0.35), Scale.Axis(yLabel, y, 0.35), []) { EqualUnits = true }.Fitted();
        var traces = Sides(w, panel);
        traces.AddRange(ClassTraces(x, y, labels));
        if (ring is { } marked)
        {
            traces.Add(new Trace
            {
                Mode = "markers",
                X = new Values([x[marked]]),
                Y = new Values([y[marked]]),
                Name = "the point just learned from",
                Showlegend = true,
                Marker = Dots(Palette.Model, 21, "circle-open"),
            });
        }

        var hasLine = w[1] != 0 || w[2] != 0;
        return new Figure(panel with { Traces = traces, Annotations = arrow && hasLine ? WeightArrow(w, panel, [.. x.Zip(y)]) : [] });
    }

    private static List<Trace> Sides(double[] w, Panel area)
    {
        var half = new HalfPlane(w[0], w[1], w[2]);
        var corners = new[] { (area.X.Start, area.Y.Start), (area.X.End, area.Y.Start), (area.X.End, area.Y.End), (area.X.Start, area.Y.End) };
        var traces = new List<Trace>();
        foreach (var (side, label) in new[] { (half.Opposite, 0), (half, 1) })
        {
            var polygon = side.Cut(corners);
            // A plane without a line belongs to class 0 when z = 0 everywhere, because only z > 0 counts as 1.
            var isEmpty = polygon.Count < 3 || (!half.HasLine && (w[0] > 0) != (label == 1));
            if (!isEmpty)
            {
                traces.Add(new Trace
                {
                    Mode = "none",
                    Fill = "toself",
                    X = new Values([.. polygon.Select(p => p.X)]),
                    Y = new Values([.. polygon.Select(p => p.Y)]),
                    Name = $"ŷ = {label}",
                    Showlegend = true,
                    Fillcolor = Palette.OfClass(label),
                    Opacity = label == 1 ? 0.22 : 0.12,
                });
            }
        }

        var ends = half.LineWithin(corners);
        if (ends.Count == 2)
        {
            traces.Add(new Trace
            {
                Mode = "lines",
                Name = "",
                X = new Values([.. ends.Select(p => p.X)]),
                Y = new Values([.. ends.Select(p => p.Y)]),
                Line = new LineStyle { Color = Palette.Model, Width = 2.5 },
            });
        }

        return traces;
    }

    /// <summary>The arrow with its words; nothing if no place on the line leaves room for both.</summary>
    private static Annotation[] WeightArrow(double[] w, Panel panel, (double X, double Y)[] points)
    {
        var norm = Math.Sqrt(w[1] * w[1] + w[2] * w[2]);
        var (ux, uy) = (w[1] / norm, w[2] / norm);
        var (cx, cy) = ((panel.X.Start + panel.X.End) / 2, (panel.Y.Start + panel.Y.End) / 2);
        var distance = (w[0] + w[1] * cx + w[2] * cy) / norm;
        var size = Math.Max(panel.X.End - panel.X.Start, panel.Y.End - panel.Y.Start);
        var length = 0.2 * size;

        // The arrow may start anywhere on the line: near the middle, but clear of the points.
        (double X, double Y) TailAt(double slide) => (cx - distance * ux - slide * size * uy, cy - distance * uy + slide * size * ux);
        var tails = new[] { 0, 0.15, -0.15, 0.25, -0.25 }.Select(TailAt).Where(Shows).ToArray();
        if (tails.Length == 0)
        {
            return [];
        }

        var tail = tails.MaxBy(tail => points.Min(p => Math.Min(Gap(p, tail, 0.6 * length), Gap(p, tail, 1.2 * length))));
        var head = (X: tail.X + length * ux, Y: tail.Y + length * uy);
        var text = string.Create(CultureInfo.InvariantCulture, $"w = ({w[1]:0.##}, {w[2]:0.##})").Replace('-', '−');
        return
        [
            new Annotation { Showarrow = true, X = head.X, Y = head.Y, Ax = tail.X, Ay = tail.Y, Arrowcolor = Palette.Model, Arrowwidth = 2.5 },
            new Annotation { Text = text, X = head.X, Y = WordsAt(head.Y) },
        ];

        // Beyond the head, centred: above an arrow that points up, below one that points down.
        double WordsAt(double y) => y + (uy < 0 ? -0.06 : 0.06) * size;

        bool Shows((double X, double Y) start)
        {
            var (x, y) = (start.X + length * ux, WordsAt(start.Y + length * uy));
            return x - 0.15 * size > panel.X.Start && x + 0.15 * size < panel.X.End && y > panel.Y.Start && y < panel.Y.End;
        }

        double Gap((double X, double Y) p, (double X, double Y) start, double along)
        {
            var (dx, dy) = (p.X - start.X - along * ux, p.Y - start.Y - along * uy);
            return dx * dx + dy * dy;
        }
    }
}
