using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Gradients that were not set to zero: <c>backward</c> adds to what <c>grad</c> holds.</summary>
internal sealed class AccumulationRule : IRule
{
    private const string Thought = "`backward()` adds to `grad`: set it to zero (`zero_grad`, `grad.zero_()`) before each backward pass.";
    private const int MostPasses = 10;

    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        foreach (var input in evidence.Tensors)
        {
            yield return new(
                Cause.GradientAccumulated, $"the gradient that {evidence.Name(input)} had before is still in it", Thought,
                trial => trial.Inputs[input] is Tensor { grad: { } earlier } ? trial.Expected.Map(TensorReader.Read(earlier), (expected, old) => expected + old) : null);
        }

        // Twice may as well be a factor in the formula; of three and more the passes are the likelier reason.
        for (var k = 3; k <= MostPasses && evidence.Trials.All(trial => trial.AnswerIsGradient); k++)
        {
            var passes = k;
            yield return new(Cause.GradientAccumulated, $"this is {passes} times the gradient: {passes} backward passes have added up", Thought, trial => trial.Expected.Map(number => passes * number));
        }

        foreach (var steps in evidence.Scalars.Where(input => evidence.Trials.All(trial => Evidence.View(trial, input).IsWhole)))
        {
            yield return new(
                Cause.GradientAccumulated, $"from the second of the {evidence.Name(steps)} on, the earlier gradients are still in the sum", Thought, trial => SecondStep(evidence, trial, steps))
            { SpeaksSeldom = true, IsOnlyLikely = true };
        }
    }

    /// <summary>After one step nothing has added up yet; the second one takes the first gradient once more, which the reference knows.</summary>
    private static Observation? SecondStep(Evidence evidence, Trial trial, int steps)
    {
        var count = Evidence.View(trial, steps).Numbers[0];
        if (count is not (1 or 2)) return null;
        if (count == 1) return trial.Expected;
        var (start, first) = (After(0), After(1));
        return start is null || first is null ? null : trial.Expected.Map(first, (second, one) => second + one)?.Map(start, (sum, zero) => sum - zero);

        Observation? After(int number) => evidence.With(trial, steps, view => view.Map(_ => number));
    }
}
