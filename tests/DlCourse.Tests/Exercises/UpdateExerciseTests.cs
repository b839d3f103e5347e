using DlCourse.Exercises;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis;
using DlCourse.Tests.Exercises.Samples;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises;

/// <summary>Steps of optimisers, and trained models.</summary>
public class UpdateExerciseTests
{
    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0.9, 0, false)]
    [InlineData(0.9, 0, true)]
    [InlineData(0.5, 0.1, false)]
    public void The_way_of_a_rule_is_that_of_the_optimiser(double momentum, double decay, bool nesterov)
    {
        var parameters = UpdateTrajectory.Parameters();
        var optimiser = optim.SGD(parameters.Select(p => new Parameter(p)), 0.1, momentum, 0, decay, nesterov);
        parameters = [.. optimiser.parameters()];
        var way = Enumerable.Range(0, 6).Select(_ =>
        {
            optimiser.zero_grad();
            UpdateTrajectory.Backward(parameters);
            optimiser.step();
            return UpdateTrajectory.Numbers(parameters);
        }).ToArray();
        Assert.Equal(-1, UpdateTrajectory.Parting(UpdateTrajectory.Of(new UpdateRule(0.1, momentum, decay, nesterov), 6), way));
    }

    [Fact]
    public void A_tensor_in_the_place_of_the_parameter_is_noticed() =>
        Assert.Contains("puts new tensors into the array", Lesson99.Momentum.Check(parameters => () =>
        {
            for (var i = 0; i < parameters.Length; i++) parameters[i] = parameters[i] - 0.1 * parameters[i].grad!;
        }).ToString());

    [Fact]
    public void A_recorded_change_is_an_error_with_what_to_do()
    {
        var text = Lesson99.Momentum.Check(parameters => () => parameters[0].sub_(0.1 * parameters[0].grad!)).ToString();
        Assert.Contains("99.11 Error", text);
        Assert.Contains("In step 1:", text);
        Assert.Contains("no_grad()", text);
    }

    [Fact]
    public void Decay_on_biases_is_told_apart_from_no_decay()
    {
        Assert.Contains("The bias decays too", Decay(parameters => Lesson99.Stepper(parameters, 0.1, 0, decay: 0.2)));
        Assert.Contains("The weight decay is missing", Decay(parameters => Lesson99.Stepper(parameters, 0.1, 0)));
        Assert.Contains("98.3 Correct", Decay(parameters => Lesson99.Stepper(parameters, 0.1, 0, decay: 0.2, decayBiases: false)));
    }

    [Fact]
    public void A_model_that_guesses_is_told_from_one_that_learned_a_little()
    {
        Assert.Contains("Whatever the example, the answer is 1", Trained(x => ones(200)));
        Assert.Contains("Guessing among 2 classes gives 50 %", Trained(x => (x * 977).sin().flatten()));
        Assert.Contains("worse than guessing", Trained(x => -x.flatten()));
        Assert.Contains("It has learned something", Trained(x => x.flatten() - 0.4f));
        Assert.Contains("NaN", Trained(x => x.flatten() * float.NaN));
        Assert.Contains("[200, 1, 3]", Trained(x => zeros(200, 1, 3)));
        Assert.Contains("98.4 Correct", Trained(x => cat([-x, x], 1)));
    }

    [Fact]
    public void A_model_left_in_training_mode_is_noticed() =>
        Assert.Contains("still in training mode", Trained(x => nn.functional.dropout(x, 0.7, true).flatten() - 0.1f));

    private static string Decay(Func<Tensor[], Action> step) => new UpdateExercise(new()
    {
        Id = "98.3",
        Kind = ExerciseKind.Make,
        Title = "Weight decay",
        Update = new(0.1, WeightDecay: 0.2, DecaysBiases: false),
        Reference = step,
        Blank = step,
        Misconceptions = [],
        Hints = [],
        Solution = "",
        Explanation = "It is so.",
    }).Check(step).ToString();

    private static string Trained(Func<Tensor, Tensor> model) => new TrainedModelExercise(new()
    {
        Id = "98.4",
        Kind = ExerciseKind.Make,
        Title = "A sign",
        HeldOut = () => (linspace(-1, 1, 200).unsqueeze(1), linspace(-1, 1, 200).gt(0).to(int64)),
        Measure = TrainedMeasure.Accuracy,
        AtLeast = 0.95,
        Reference = model,
        Misconceptions = [],
        Hints = [],
        Solution = "",
        Explanation = "It is so.",
    }).Check(model).ToString();
}
