using DlCourse.Plotting;
using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Plotting;

public class PlotErrorTests
{
    [Fact]
    public void Different_lengths_name_both_series_and_both_lengths() =>
        Refuses(() => Plot.Scatter("t", [1, 2, 3], [1, 2]), "\"x\" has 3 values but \"y\" has 2");

    [Fact]
    public void An_empty_series_is_named() => Refuses(() => Plot.Line("t", Array.Empty<double>(), []), "\"x\" is empty");

    [Theory]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void A_number_without_a_place_is_named_with_its_position(double value, string word) =>
        Refuses(() => Plot.Line("t", [1, 2], [1, value]), $"\"y\" holds {word} at position 1");

    [Fact]
    public void Gaps_alone_are_nothing_to_draw() => Refuses(() => Plot.Line("t", [1, 2], [double.NaN, double.NaN]), "\"y\" holds only NaN");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_figure_without_a_message_is_refused(string title) => Refuses(() => Plot.Scatter(title, [1], [1]), "title");

    [Fact]
    public void A_function_that_leaves_the_numbers_is_refused() => Refuses(() => Plot.Line("t", Math.Log, -1, 1), "\"y\" holds -Infinity at position 200");

    [Fact]
    public void An_interval_that_runs_backwards_is_refused() => Refuses(() => Plot.Line("t", z => z, 1, 0), "from 1 to 0");

    [Fact]
    public void Two_weights_make_no_boundary() =>
        Refuses(() => Plot.DecisionBoundary("t", Vector<double>.Build.Dense([1, 2]), Gate.And.Inputs, Gate.And.Targets), "\"weights\" has 2 values");

    [Fact]
    public void A_learners_blank_among_the_weights_is_named() =>
        Refuses(
            () => Plot.DecisionBoundary("t", Vector<double>.Build.Dense([double.NaN, 2, 2]), Gate.And.Inputs, Gate.And.Targets),
            "\"weights\" holds NaN at position 0");

    [Fact]
    public void Classes_are_zero_or_one() =>
        Refuses(() => Plot.Scatter("t", Gate.And.Inputs, Vector<double>.Build.Dense([1, 0, 7, 0])), "\"classes\" holds 7 at position 2");

    [Fact]
    public void One_class_for_each_point() =>
        Refuses(() => Plot.Scatter("t", Gate.And.Inputs, Vector<double>.Build.Dense([1, 0])), "\"points\" has 4 values but \"classes\" has 2");

    [Fact]
    public void Points_of_space_do_not_fit_on_a_plane() =>
        Refuses(() => Plot.Scatter("t", Matrix<double>.Build.Dense(4, 3), Gate.And.Targets), "3 columns");

    [Fact]
    public void A_ring_needs_a_point() =>
        Refuses(
            () => Plot.DecisionBoundary("t", Vector<double>.Build.Dense([1, 2, 3]), Gate.And.Inputs, Gate.And.Targets, ring: 4),
            "no point in row 4");

    [Fact]
    public void A_neuron_needs_one_weight_more_than_inputs() =>
        Refuses(
            () => Plot.Neuron("t", Vector<double>.Build.Dense([1, 2]), Vector<double>.Build.Dense([1, 2]), Activations.Step),
            "\"weights\" has 2 values but \"1 and x\" has 3");

    [Fact]
    public void A_grid_and_an_overlay_need_figures()
    {
        Refuses(() => Figure.Grid("t", 2), "at least one figure");
        Refuses(() => Figure.Overlay("t"), "at least one figure");
    }

    private static void Refuses(Func<Figure> plot, string words) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(plot).Message);
}
