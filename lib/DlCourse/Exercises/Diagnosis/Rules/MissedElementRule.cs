using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>A loop that stops one element early or starts one late.</summary>
internal sealed class MissedElementRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        foreach (var (last, word) in new[] { (true, "last"), (false, "first") })
        {
            var thought = last ? "The last index is Length − 1, and i < Length reaches it." : "The first index is 0.";
            foreach (var size in evidence.Sizes)
            {
                var clause = $"the {word} element is left out";
                yield return new(Cause.ElementMissed, clause, thought, trial => Without(evidence, trial, size, last));
                yield return new(
                    Cause.ElementMissed, clause, thought,
                    trial => size.Of(trial) is > 1 and var n ? Without(evidence, trial, size, last)?.Map(number => number * (n - 1) / n) : null);
            }

            yield return new(
                Cause.ElementMissed, $"the {word} entry stays as it was", thought,
                trial => Evidence.State(trial) is { } state ? Replaced(trial.Expected, state, last) : null);
            yield return new(
                Cause.ElementMissed, $"the {word} entry is never filled in", thought, trial => Replaced(trial.Expected, trial.Expected.Map(_ => 0), last));
        }
    }

    private static Observation? Without(Evidence evidence, Trial trial, Size size, bool last) =>
        evidence.With(trial, size.Axes.GroupBy(axis => axis.Input).Select(group => (group.Key, (Func<Observation, Observation?>)(view => Cut(view, [.. group.Select(axis => axis.Axis)], last)))));

    private static Observation? Cut(Observation view, int[] axes, bool last)
    {
        var shape = (int[])view.Shape.Clone();
        foreach (var axis in axes) shape[axis]--;
        if (shape.Any(size => size < 0)) return null;
        var kept = Enumerable.Range(0, view.Numbers.Length).Where(index => axes.All(axis =>
        {
            var stride = view.Shape.Skip(axis + 1).Aggregate(1, (product, size) => product * size);
            return index / stride % view.Shape[axis] != (last ? view.Shape[axis] - 1 : 0);
        }));
        return Observation.OfNumbers(shape, [.. kept.Select(index => view.Numbers[index])], view.IsWhole);
    }

    private static Observation? Replaced(Observation expected, Observation by, bool last)
    {
        if (expected is not { Kind: ObservedKind.Numbers, Shape.Length: 1, Numbers.Length: > 0 }) return null;
        var numbers = (double[])expected.Numbers.Clone();
        var index = last ? numbers.Length - 1 : 0;
        numbers[index] = by.Numbers[index];
        return expected.With(numbers);
    }
}
