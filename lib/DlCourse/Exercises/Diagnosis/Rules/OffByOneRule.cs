using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>One too many, one too few, one place too far.</summary>
internal sealed class OffByOneRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        foreach (var (step, word) in new[] { (1, "right"), (-1, "left") })
        {
            var clause = $"every entry stands one place too far to the {word}";
            const string thought = "Indices begin at 0. Which entry should the first one be?";
            yield return new(Cause.Shifted, clause, thought, trial => Shifted(trial.Expected, step, around: false));
            yield return new(Cause.Shifted, clause, thought, trial => Shifted(trial.Expected, step, around: true));
            yield return new(
                Cause.Shifted, $"every row stands one place too {(step > 0 ? "low" : "high")}", "Which row should the first one be? Does the diagonal belong to it?",
                trial => trial.Expected is { Traits: not null, Shape.Length: 2 } table ? table.Along(0, column => Moved(column, step)) : null);
        }

        foreach (var (step, word) in new[] { (1, "large"), (-1, "small") })
        {
            yield return new(
                Cause.OffByOne, $"the answer is always 1 too {word}", "Count by hand on the smallest input: does the count begin at 0 or at 1?",
                trial => trial.Expected.IsScalar || (trial.Expected.Traits is not null && trial.Expected.IsWhole) ? trial.Expected.Map(number => number + step) : null);
        }

        foreach (var input in evidence.Numeric.Where(input => evidence.Trials.All(trial => Evidence.View(trial, input).IsWhole)))
        {
            foreach (var (step, word) in new[] { (1, "large"), (-1, "small") })
            {
                yield return new(
                    Cause.OffByOne, $"{evidence.Name(input)} is taken as 1 too {word}", $"Is it < or <=? Does the count of {evidence.Name(input)} begin at 0 or at 1?",
                    trial => evidence.With(trial, input, view => view.Map(number => number + step)));
            }
        }
    }

    private static double[] Moved(double[] line, int step) => [.. line.Select((_, i) => i - step >= 0 && i - step < line.Length ? line[i - step] : 0)];

    private static Observation? Shifted(Observation list, int step, bool around)
    {
        if (list is not { Kind: ObservedKind.Numbers, Shape.Length: 1, Numbers.Length: > 1 }) return null;
        var n = list.Numbers.Length;
        return list.With([.. Enumerable.Range(0, n).Select(i => i - step >= 0 && i - step < n ? list.Numbers[i - step] : around ? list.Numbers[(i - step + n) % n] : 0)]);
    }
}
