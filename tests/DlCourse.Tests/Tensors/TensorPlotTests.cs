using System.Reflection;
using DlCourse.Autograd;
using DlCourse.Plotting;
using DlCourse.Tests.Notebooks;
using static TorchSharp.torch;

namespace DlCourse.Tests.Tensors;

/// <summary>Figures of tensors are those of the same numbers in arrays.</summary>
public class TensorPlotTests
{
    private static readonly double[] Xs = [0, 1, 2, 3];
    private static readonly double[] Ys = [1, 0.5, 0.25, -2];
    private static readonly double[,] Rows = { { 1, -2, 3 }, { 0.5, 0, 4 } };

    private static Tensor X => tensor(Xs);

    private static Tensor Y => tensor(Ys).to(float32).requires_grad_();

    [Fact]
    public void A_line_of_tensors_is_the_line_of_their_numbers()
    {
        Assert.Equal(Plot.Line("t", Xs, Ys, name: "a", dashed: true).ToHtml(), Plot.Line("t", X, Y, name: "a", dashed: true).ToHtml());
        Assert.Equal(Plot.Line("t", Xs, Ys).ToHtml(), Plot.Line("t", Xs, Y).ToHtml());
        Assert.Equal(Plot.Lines("t", Xs, [("a", Ys)]).ToHtml(), Plot.Lines("t", X, [("a", Y)]).ToHtml());
    }

    [Fact]
    public void A_heatmap_takes_any_element_type()
    {
        Assert.Equal(Plot.Heatmap("t", Rows, twoSided: true).ToHtml(), Plot.Heatmap("t", tensor(Rows), twoSided: true).ToHtml());
        Assert.Equal(Plot.Heatmap("t", new double[,] { { 1, 2 } }).ToHtml(), Plot.Heatmap("t", tensor(new long[,] { { 1, 2 } })).ToHtml());
        Assert.Equal(Plot.Heatmap("t", new double[,] { { 1, 0 } }).ToHtml(), Plot.Heatmap("t", tensor(new[,] { { true, false } })).ToHtml());
    }

    [Fact]
    public void A_view_is_drawn_as_it_is_seen() =>
        Assert.Equal(Plot.Heatmap("t", new[,] { { 1, 0.5 }, { -2, 0 }, { 3, 4 } }).ToHtml(), Plot.Heatmap("t", tensor(Rows).t()).ToHtml());

    [Fact]
    public void Points_with_classes_come_from_a_table_and_labels()
    {
        var points = tensor(new double[,] { { 0, 1 }, { 2, 3 }, { 1, 1 } });
        var labels = tensor(new long[] { 0, 1, 2 });
        Assert.Contains("class 2", Plot.Scatter("t", points, labels).ToHtml());
        Assert.DoesNotContain("class", Plot.Scatter("t", X, Y).ToString());
    }

    [Fact]
    public void Bars_histograms_and_curves_take_tensors()
    {
        Assert.Equal(Plot.Bar("t", ["a", "b"], [1, 2]).ToHtml(), Plot.Bar("t", ["a", "b"], tensor(new[] { 1f, 2 })).ToHtml());
        Assert.Equal(Plot.Histogram("t", Ys).ToHtml(), Plot.Histogram("t", Y.reshape(2, 2)).ToHtml());
        Assert.Equal(Plot.HistogramsByLayer("t", [("fc1", Ys)]).ToHtml(), Plot.HistogramsByLayer("t", [("fc1", Y.reshape(2, 2))]).ToHtml());
        Assert.Equal(Plot.LearningCurves("t", Xs, Ys).ToHtml(), Plot.LearningCurves("t", X, Y).ToHtml());
    }

    [Fact]
    public void Images_are_grey_or_in_colour_by_their_shape()
    {
        var grey = Plot.Image("t", Rows).ToHtml();
        Assert.Equal(grey, Plot.Image("t", tensor(Rows)).ToHtml());
        Assert.Equal(grey, Plot.Image("t", tensor(Rows).unsqueeze(0)).ToHtml());
        var colour = zeros(3, 2, 5);
        colour[0, 1, 4] = 1;
        var pixels = new double[2, 5, 3];
        pixels[1, 4, 0] = 1;
        Assert.Equal(Plot.Image("t", pixels).ToHtml(), Plot.Image("t", colour).ToHtml());
        Assert.Equal(Plot.Image("t", pixels).ToHtml(), Plot.Image("t", (colour * 255).to(uint8)).ToHtml());
    }

    [Fact]
    public void A_batch_of_images_stands_side_by_side()
    {
        var batch = stack([tensor(Rows), tensor(Rows) * 2]);
        var expected = Plot.Images("t", [Rows, new double[,] { { 2, -4, 6 }, { 1, 0, 8 } }], ["a", "b"]).ToHtml();
        Assert.Equal(expected, Plot.Images("t", batch, ["a", "b"]).ToHtml());
        Assert.Equal(expected, Plot.Images("t", batch.unsqueeze(1), ["a", "b"]).ToHtml());
        Assert.Equal(expected, Plot.Images("t", [batch[0], batch[1]], ["a", "b"]).ToHtml());
        Assert.Contains("colour image", Plot.Images("t", rand(2, 3, 4, 4)).ToHtml());
    }

    [Fact]
    public void Rankings_and_confusions_take_labels_as_tensors()
    {
        Assert.Equal(Plot.Roc("t", Ys, [1, 0, 1, 0]).ToHtml(), Plot.Roc("t", Y, tensor(new long[] { 1, 0, 1, 0 })).ToHtml());
        Assert.Equal(Plot.PrecisionRecall("t", Ys, [1, 0, 1, 0]).ToHtml(), Plot.PrecisionRecall("t", Y, tensor(new[] { 1f, 0, 1, 0 })).ToHtml());
        Assert.Equal(Plot.ConfusionMatrix("t", new[,] { { 3, 1 }, { 0, 2 } }, ["a", "b"]).ToHtml(), Plot.ConfusionMatrix("t", tensor(new long[,] { { 3, 1 }, { 0, 2 } }), ["a", "b"]).ToHtml());
    }

    [Fact]
    public void A_model_shows_its_weights_gradients_and_graph_by_the_names_of_its_parameters()
    {
        var model = nn.Sequential(("hidden", nn.Linear(2, 4)), ("squash", nn.Tanh()), ("output", nn.Linear(4, 1)));
        Assert.Contains("has no gradient: call backward()", Message(() => Plot.HistogramsByLayer("t", model, gradients: true)));
        var loss = model.call(ones(3, 2)).square().mean();
        var graph = OperationGraph.Of(loss).ToFigure("t", model).ToHtml();
        Assert.All(model.named_parameters(), one => Assert.Contains(one.name, graph));
        loss.backward();
        var figure = Plot.HistogramsByLayer("t", model).ToHtml();
        Assert.Contains("hidden.weight", figure);
        Assert.DoesNotContain("output.bias", figure);
        Assert.Contains("gradient", Plot.HistogramsByLayer("t", model, gradients: true).ToHtml());
    }

    [Fact]
    public void A_model_is_asked_for_the_whole_plane_at_once()
    {
        var (points, classes) = (tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } }), tensor(new long[] { 0, 0, 0, 1 }));
        var w = tensor(new[] { 4f, 4 }, requires_grad: true);
        var calls = 0;
        var figure = Plot.DecisionBoundary("AND", x =>
        {
            calls++;
            Assert.Equal(float32, x.dtype);
            return (x.matmul(w) - 6).sigmoid().unsqueeze(1);
        }, points, classes);
        Assert.Equal(1, calls);
        Assert.Contains("4 of 4 points on the side of their class", figure.ToString());
    }

    [Fact]
    public void A_shape_that_does_not_fit_is_named_with_what_to_do()
    {
        Assert.Contains("[2, 2]", Assert.Throws<ArgumentException>(() => Plot.Line("t", zeros(2, 2), zeros(2, 2))).Message);
        Assert.Contains("this tensor has the shape [4], but two axes", Message(() => Plot.Heatmap("t", X)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("[3, H, W] in colour, and this tensor has the shape [4, 2, 2]", Message(() => Plot.Image("t", zeros(4, 2, 2))));
        Assert.Contains("for one image use Plot.Image", Message(() => Plot.Images("t", zeros(2, 2))));
        Assert.Contains(", 2]: one probability for each point", Message(() => Plot.DecisionBoundary("t", x => x, zeros(4, 2), zeros(4))));
        Assert.Contains("whole numbers are needed", Message(() => Plot.Roc("t", Y, Y)));
    }

    [Fact]
    public void Plotting_itself_knows_no_tensor()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("lib", "DlCourse", "Plotting"), "*.cs", SearchOption.AllDirectories))
        {
            Assert.DoesNotMatch(@"\b(Tensor|torch|TorchSharp)\b", string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))));
        }

        var members = typeof(Plot).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        Assert.DoesNotContain(members.SelectMany(member => member.GetParameters()), parameter => parameter.ParameterType == typeof(Tensor));
    }

    private static string Message(Action action) => Assert.Throws<ArgumentException>(action).Message;
}
