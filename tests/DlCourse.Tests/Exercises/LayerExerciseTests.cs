using DlCourse.Exercises;
using DlCourse.Tests.Exercises.Samples;
using static TorchSharp.torch;
using Network = DlCourse.Tests.Exercises.Samples.Lesson99.NetworkOf;

namespace DlCourse.Tests.Exercises;

/// <summary>Answers that are modules.</summary>
public class LayerExerciseTests
{
    private static Tensor Right(Network net) => net.Second.call(net.Drop.call(net.First.call(net.Input).relu()));

    [Fact]
    public void A_module_with_other_names_is_right()
    {
        Assert.Equal(Outcome.Correct, Check(() => nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Dropout(0.5), nn.Linear(8, 1))).Outcome);
        Assert.Equal(Outcome.Correct, Check(() => new Network(Right)).Outcome);
    }

    [Fact]
    public void A_missing_bias_is_named() =>
        Assert.Contains("A bias of shape [1] is missing (`second.bias`", Check(() => new Network(Right, bias: false)).ToString());

    [Fact]
    public void Components_that_were_not_registered_are_named() =>
        Assert.Contains("call RegisterComponents()", Check(() => new Network(Right, registered: false)).ToString());

    [Fact]
    public void Another_width_is_told_by_its_shape()
    {
        var text = Check(() => new Network(Right, hidden: 5)).ToString();
        Assert.Contains("expected 33 numbers in 4 parameters", text);
        Assert.Contains("`first.weight` should have the shape [8, 2], and has [5, 2]", text);
    }

    [Fact]
    public void Rules_for_functions_apply_to_the_results() =>
        Assert.Contains("the sign is turned round", Check(() => new Network(net => -Right(net))).ToString(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_parameter_without_gradient_is_named() =>
        Assert.Contains("no gradient reaches `first.weight`", Check(() => new Network(net => net.Second.call(net.Drop.call(net.First.call(net.Input).relu().detach())))).ToString());

    [Fact]
    public void An_error_in_forward_shows_the_input() =>
        Assert.Contains("Input: input = [[1, 2], [0, 1]]", Check(() => new Network(_ => throw new InvalidOperationException("no luck"))).ToString());

    private static CheckResult Check(Func<nn.Module<Tensor, Tensor>> create) => Lesson99.SmallNetwork.Check(create);
}
