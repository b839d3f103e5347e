using System.Globalization;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Measures a trained model, and says why one that is not good enough may be so.</summary>
internal static class TrainedModelJudge
{
    /// <summary>The value and what is wrong, if anything.</summary>
    public static (double Value, IReadOnlyList<string> Complaints) Judge(TrainedModelDefinition definition, Func<Tensor, Tensor> model, Tensor inputs, Tensor targets, Tensor outputs)
    {
        var isAccuracy = definition.Measure == TrainedMeasure.Accuracy;
        var count = targets.numel();
        if (!Fits(outputs, targets, isAccuracy))
        {
            var asked = isAccuracy ? $"[{count}, classes], or one logit for each" : TensorArrays.ShapeOf(targets);
            return (double.NaN, [$"For {count} examples your model gives a tensor of shape {TensorArrays.ShapeOf(outputs)}: {asked} is needed.", "What does its last layer give for one example?"]);
        }

        if (outputs.isfinite().logical_not().any().item<bool>()) return (double.NaN, ["Some outputs are NaN or infinite.", "Did the loss become NaN while training? A smaller learning rate is the first thing to try."]);
        var (answers, truth) = (Answers(outputs, targets, isAccuracy), TensorArrays.Flat(targets));
        var value = isAccuracy ? answers.Zip(truth).Count(pair => pair.First == pair.Second) / (double)truth.Length : answers.Zip(truth).Average(pair => (pair.First - pair.Second) * (pair.First - pair.Second));
        if (value >= definition.AtLeast && value <= definition.AtMost) return (value, []);
        var again = Answers(model(inputs), targets, isAccuracy);
        return (value, [Words(definition, value) + Asked(definition), Foreseen(definition, inputs, outputs) ?? Thought(definition, value, answers, again, truth)]);
    }

    /// <summary>The value in a sentence.</summary>
    public static string Words(TrainedModelDefinition definition, double value) => definition.Measure == TrainedMeasure.Accuracy
        ? string.Create(CultureInfo.InvariantCulture, $"The accuracy on examples that the model has not seen is {100 * value:0.#} %.")
        : $"The mean squared error on examples that the model has not seen is {ValueText.Of(value)}.";

    private static string Asked(TrainedModelDefinition definition)
    {
        string Shown(double value) => definition.Measure == TrainedMeasure.Accuracy ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.#} %") : ValueText.Of(value);
        List<string> ends = [];
        if (double.IsFinite(definition.AtLeast)) ends.Add($"at least {Shown(definition.AtLeast)}");
        if (double.IsFinite(definition.AtMost)) ends.Add($"at most {Shown(definition.AtMost)}");
        return $" Asked for is {string.Join(" and ", ends)}.";
    }

    private static string Thought(TrainedModelDefinition definition, double value, double[] answers, double[] again, double[] truth)
    {
        if (!answers.SequenceEqual(again)) return "Asked twice, the model answers differently: is it still in training mode? Call eval() before you measure.";
        if (answers.Distinct().Count() == 1) return $"Whatever the example, the answer is {ValueText.Of(answers[0])}. Do the weights move? Look at the loss of the first steps, and at the gradients.";
        if (definition.Measure == TrainedMeasure.Accuracy)
        {
            if (value > definition.AtMost) return "That is better than it can honestly be: were these examples, or the labels, part of the training?";
            var classes = truth.Distinct().Count();
            var (chance, spread) = (1.0 / classes, Math.Sqrt((1.0 / classes) * (1 - 1.0 / classes) / truth.Length));
            if (value < chance - 3 * spread) return "That is worse than guessing, which takes knowledge: are two classes exchanged, or is the sign of the step wrong?";
            if (value <= chance + 3 * spread) return $"Guessing among {classes} classes gives {(100 * chance).ToString("0.#", CultureInfo.InvariantCulture)} %. Does backward() come before step(), and does the optimiser know these parameters?";
            return "It has learned something. Does the loss still fall when you stop? Train longer, or try another learning rate.";
        }

        var mean = truth.Average();
        return value >= truth.Average(target => (target - mean) * (target - mean))
            ? "The mean of the targets alone would do as well: does the loss fall while training?"
            : "It has learned something. Does the loss still fall when you stop? Train longer, or try another learning rate.";
    }

    private static string? Foreseen(TrainedModelDefinition definition, Tensor inputs, Tensor outputs) =>
        definition.Misconceptions.FirstOrDefault(misconception => Hypothesis.Answer(given => misconception.Wrong((Tensor)given[0]!), [inputs]) is { } other
            && other.Accepts(Observation.Of(outputs), Tolerance.Default with { NumbersOnly = true }))?.Says;

    private static bool Fits(Tensor outputs, Tensor targets, bool isAccuracy) => outputs.numel() == targets.numel()
        || (isAccuracy && outputs.ndim == 2 && outputs.shape[0] == targets.numel() && outputs.shape[1] > 1);

    private static double[] Answers(Tensor outputs, Tensor targets, bool isAccuracy) => TensorArrays.Flat(
        !isAccuracy ? outputs : outputs.numel() == targets.numel() ? outputs.gt(0).to(int64) : outputs.argmax(1));
}
