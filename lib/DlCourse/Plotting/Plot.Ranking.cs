using DlCourse.Plotting.Model;
using DlCourse.Plotting.Svg;
using DlCourse.Scratch;

namespace DlCourse.Plotting;

/// <content>Classifiers at every threshold.</content>
public static partial class Plot
{
    /// <summary>The share of positives found against the share of false alarms, at every threshold (ROC), with the area below.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="scores">N scores; the higher, the surer that the class is 1.</param>
    /// <param name="labels">N classes, each 0 or 1, of both at least one.</param>
    /// <param name="name">What the legend calls the classifier.</param>
    /// <returns>The figure, with the line of guessing.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, not finite, or of another length; only one class.</exception>
    public static Figure Roc(string title, IEnumerable<double> scores, IEnumerable<int> labels, string name = "classifier")
    {
        var (steps, positives, negatives) = Ranked(title, scores, labels);
        var points = steps.Select(s => (X: (double)s.FalsePositives / negatives, Y: (double)s.TruePositives / positives)).ToArray();
        return RankingFigure(title, points, name, $"area {NumberText.Of(RankedScores.Area(points))}", [(0, 0), (1, 1)], "false positive rate", "true positive rate");
    }

    /// <summary>How many of those called positive are (precision), against how many of the positives are found (recall), at every threshold.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="scores">N scores; the higher, the surer that the class is 1.</param>
    /// <param name="labels">N classes, each 0 or 1, of both at least one.</param>
    /// <param name="name">What the legend calls the classifier.</param>
    /// <returns>The figure, with the line of guessing; the area is the average precision, a sum of steps.</returns>
    /// <exception cref="ArgumentException">No title; a series is empty, not finite, or of another length; only one class.</exception>
    public static Figure PrecisionRecall(string title, IEnumerable<double> scores, IEnumerable<int> labels, string name = "classifier")
    {
        var (steps, positives, negatives) = Ranked(title, scores, labels);
        var points = steps.Skip(1).Select(s => (X: (double)s.TruePositives / positives, Y: (double)s.TruePositives / (s.TruePositives + s.FalsePositives))).ToArray();
        var average = points.Select((p, i) => (p.X - (i == 0 ? 0 : points[i - 1].X)) * p.Y).Sum();
        var share = (double)positives / (positives + negatives);
        return RankingFigure(
            title, [(0, points[0].Y), .. points], name, $"average precision {NumberText.Of(average)}",
            [(0, share), (1, share)], "recall", "precision");
    }

    private static ((int TruePositives, int FalsePositives)[] Steps, int Positives, int Negatives) Ranked(
        string title, IEnumerable<double> scores, IEnumerable<int> labels)
    {
        Require.Title(title);
        var (values, classes) = (Require.Finite(nameof(scores), scores), Require.Copy(nameof(labels), labels));
        Require.SameLength(nameof(scores), values.Length, nameof(labels), classes.Length);
        var positives = classes.Count(label => label == 1);
        var negatives = classes.Count(label => label == 0);
        if (positives + negatives != classes.Length || positives == 0 || negatives == 0)
        {
            throw new ArgumentException($"The series \"labels\" has {positives} times 1 and {negatives} times 0 among {classes.Length}: it needs both, and nothing else.", nameof(labels));
        }

        return (RankedScores.Steps(values, classes), positives, negatives);
    }

    private static Figure RankingFigure(
        string title, (double X, double Y)[] points, string name, string result, (double X, double Y)[] guess, string xLabel, string yLabel)
    {
        // Where the curve does not pass: below the diagonal; of precision and recall at the top right, or for a good classifier at the bottom left.
        var isRoc = guess[1].Y > guess[0].Y;
        var isLow = !isRoc && points.All(p => p.X < 0.3 || p.Y < 0.85);
        var share = guess[1].Y;
        var (x, y) = isRoc ? (0.97, 0.04) : isLow ? (0.97, 0.99) : (0.03, share > 0.5 ? 0.04 : 0.04 + share);
        Trace[] traces = [Joined(guess, "guessing", Palette.Of(Ink.Data), "dash"), Joined(points, name, Palette.Model, "solid")];
        return new Figure(new Panel(
            title, new Axis { Title = Scale.Caption(xLabel), Range = [0, 1] }, new Axis { Title = Scale.Caption(yLabel), Range = [0, 1.03] }, traces)
        {
            Height = 270,
            Annotations = [new Annotation { Text = result, X = x, Y = y, Xanchor = x > 0.5 ? "right" : "left", Yanchor = y > 0.5 ? "top" : "bottom" }],
        });

        static Trace Joined((double X, double Y)[] points, string name, string colour, string dash)
        {
            var (x, y, _) = Reduction.Line([.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]);
            return new Trace { Mode = "lines", Name = name, Showlegend = true, X = new Values(x), Y = new Values(y), Line = new LineStyle { Color = colour, Width = 2.2, Dash = dash } };
        }
    }
}
