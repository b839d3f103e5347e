using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>
/// The cross-entropy with its softmax over the batch. The labels tie the axes together, so that turning the input predicts nothing; but
/// the loss can be recognised: logits [N, C], labels [N], and the answer that goes with them.
/// </summary>
internal sealed class CrossEntropyRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence) =>
        from logits in evidence.Tensors
        from labels in evidence.Tensors
        where evidence.Rank(logits) == 2 && evidence.Rank(labels) == 1 && evidence.Trials.All(trial => Evidence.View(trial, labels).IsWhole && trial.Expected.IsScalar)
        select new Idea(
            Cause.WrongAxis, $"the softmax runs over axis 0 of {evidence.Name(logits)}, the examples, where axis 1, the classes, is meant", "The probabilities of one example add up to 1: along which axis?",
            trial => OverTheBatch(trial, Evidence.View(trial, logits), Evidence.View(trial, labels)));

    private static Observation? OverTheBatch(Trial trial, Observation logits, Observation labels)
    {
        if (labels.Shape[0] != logits.Shape[0] || labels.Numbers.Any(label => label < 0 || label >= logits.Shape[1])) return null;
        var right = Loss(logits, labels, 1);
        if (!trial.Expected.Accepts(Observation.OfNumbers([], [right]), Tolerance.Within(1e-4 * (1 + Math.Abs(right))) with { NumbersOnly = true })) return null;
        return trial.Expected.With([Loss(logits, labels, 0)]);
    }

    private static double Loss(Observation logits, Observation labels, int axis)
    {
        var probabilities = logits.Along(axis, SquashingRule.Softmax)!;
        return Enumerable.Range(0, labels.Numbers.Length).Average(i => -Math.Log(probabilities.Numbers[i * logits.Shape[1] + (int)labels.Numbers[i]]));
    }
}
