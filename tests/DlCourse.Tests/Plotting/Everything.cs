using DlCourse.Plotting;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Plotting;

/// <summary>One figure of every builder, with the given words wherever words are shown.</summary>
internal static class Everything
{
    public static IReadOnlyDictionary<string, Figure> Figures(string words = "words")
    {
        var classes = Gate.And.Targets;
        double[] three = [1, double.NaN, 3];
        int[] labels = [0, 1, 1];
        var table = new double[,] { { 1, 2 }, { double.NaN, -4 } };
        return new Dictionary<string, Figure>
        {
            ["line"] = Plot.Line(words, three, three, words, words, words),
            ["dates"] = Plot.Line(words, [new DateTime(2026, 1, 1), new DateTime(2026, 5, 1)], [1, 2], words, words, words),
            ["lines"] = Plot.Lines(words, three, [(words, three), (words + "2", three)], words, words),
            ["function"] = Plot.Line(words, x => x < 0 ? double.NaN : x, -1, 1, words, words, words),
            ["scatter"] = Plot.Scatter(words, three, three, words, words, words, [1, 2, 3], [1, 2, 3], words, [words, words, words]),
            ["classes"] = Plot.Scatter(words, Gate.And.Inputs, classes, words, words),
            ["bar"] = Plot.Bar(words, [words, words + "2", "c"], three, words, words),
            ["bars"] = Plot.Bars(words, [words, "b", "c"], [(words, three), ("other", three)], stacked: true, words, words),
            ["histogram"] = Plot.Histogram(words, three, xLabel: words, yLabel: words),
            ["heatmap"] = Plot.Heatmap(words, table, [words, "b"], [words, "d"], words, words, words, twoSided: true),
            ["confusion"] = Plot.ConfusionMatrix(words, new[,] { { 1, 0 }, { 2, 3 } }, [words, "b"]),
            ["contour"] = Plot.Contour(words, (x, y) => x < -0.9 ? double.NaN : x * y, (-1, 1), (-1, 1), xLabel: words, yLabel: words, valueLabel: words),
            ["flat contour"] = Plot.Contour(words, (_, _) => 3, (-1, 1), (-1, 1)),
            ["surface"] = Plot.Surface(words, (x, y) => x < -0.9 ? double.NaN : x * y, (-1, 1), (-1, 1), 8, words, words, words),
            ["field"] = Plot.VectorField(words, (x, y) => (x, y), (-1, 1), (-1, 1), xLabel: words, yLabel: words),
            ["image"] = Plot.Image(words, table, showValues: true),
            ["images"] = Plot.Images(words, [table, table], [words, "b"]),
            ["two-sided images"] = Plot.Images(words, [table, table], [words, "b"], twoSided: true),
            ["colour image"] = Plot.Image(words, new double[2, 2, 3]),
            ["boundary"] = Plot.DecisionBoundary(words, Vector<double>.Build.Dense([-30, 20, 20]), Gate.And.Inputs, classes, arrow: true, ring: 0, words, words),
            ["probability"] = Plot.DecisionBoundary(words, (x, y) => Activations.Sigmoid(x - y), Gate.And.Inputs, classes, words, words),
            ["hidden space"] = Plot.HiddenSpace(words, x => x.Map(Activations.Sigmoid), Vector<double>.Build.Dense([-1, 1, 1]), Gate.And.Inputs, classes),
            ["learning"] = Plot.LearningCurves(words, three, three, words),
            ["roc"] = Plot.Roc(words, [0.1, 0.5, 0.4], labels, words),
            ["precision"] = Plot.PrecisionRecall(words, [0.1, 0.5, 0.4], labels, words),
            ["layers"] = Plot.HistogramsByLayer(words, [(words, three), ("b", [1, 1])], words),
            ["graph"] = Plot.ComputationGraph(words, [new(words, 1, 2), new("b", 2, 3, words)], [(words, "b")]),
            ["network"] = Plot.Network(words, [2, 9, 1], names: [words, "b", words]),
            ["neuron"] = Plot.Neuron(words, Vector<double>.Build.Dense([1, 2]), Vector<double>.Build.Dense([3]), Activations.Step, words),
            ["convolution"] = Plot.Convolution(words, new double[3, 3], new double[2, 2], 0, 1, padding: 1),
            ["tensor shapes"] = Plot.TensorShapes(words, (words, []), ("b", [2, 3, 4])),
            ["matrix product"] = Plot.MatrixProduct(words, new double[,] { { 1, 2 } }, new double[,] { { 3 }, { -4 } }, 0, 0),
            ["broadcast"] = Plot.Broadcast(words, new double[,] { { 1 }, { 2 } }, new double[,] { { 3, 4 } }, sign: words),
            ["timeline"] = Plot.Timeline(words, [new(1943, words), new(1974, words, 1980)]),
            ["workflow"] = Plot.Workflow(words, [words, "b"], [("b", words, words)]),
            ["sets"] = Plot.NestedSets(words, new TreeNode(words, new TreeNode(words), new TreeNode("b"))),
            ["tree"] = Plot.Tree(words, new TreeNode(words, new TreeNode(words), new TreeNode("b"))),
            ["grid"] = Figure.Grid(words, 2, Plot.Line(words, three, three), Plot.Line(words, three, three)),
            ["equal units"] = Plot.Line(words, three, three).WithXAxis(from: 0, to: 4).WithYAxis(from: 0, to: 4).WithEqualUnits(),
            ["notes"] = Plot.Line(words, three, three).WithNote(words, 1, 2, (2, 2)).WithLevel(words, 2).WithYAxis(log: true),
        };
    }
}
