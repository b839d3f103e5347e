using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>A column and a list that were meant to go together element by element, and broadcast to a table of all pairs.</summary>
internal sealed class BroadcastRule : IRule
{
    private const int MostExamples = 12;

    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        if (!evidence.AnswersAreTensors) yield break;
        foreach (var (first, second) in from a in evidence.Tensors from b in evidence.Tensors where a < b select (a, b))
        {
            if (!evidence.Trials.All(trial => Length(trial, first) == Length(trial, second) && Length(trial, first) > 0)) continue;
            foreach (var isMean in new[] { true, false })
            {
                yield return new(
                    Cause.BroadcastPairs, $"every element of {evidence.Name(first)} meets every element of {evidence.Name(second)}: shapes [N, 1] and [N] broadcast to [N, N]", "Print both shapes just before you combine them; `squeeze(1)` or `unsqueeze(1)` makes them equal.",
                    trial => AllPairs(evidence, trial, first, second, isMean));
            }
        }
    }

    private static int Length(Trial trial, int input) => Evidence.View(trial, input).Shape is [var length, ..] ? length : 0;

    /// <summary>The answer to each pair of examples alone, averaged or added up.</summary>
    private static Observation? AllPairs(Evidence evidence, Trial trial, int first, int second, bool isMean)
    {
        var n = Length(trial, first);
        if (n > MostExamples) return null;
        double[]? sum = null;
        for (var i = 0; i < n * n; i++)
        {
            var (row, column) = (i / n, i % n);
            if (evidence.With(trial, [(first, view => view.Slice(row)), (second, view => view.Slice(column))]) is not { } one || !one.HasFormOf(trial.Expected)) return null;
            sum = sum is null ? one.Numbers : [.. sum.Zip(one.Numbers, (a, b) => a + b)];
        }

        return sum is null ? null : trial.Expected.With(isMean ? [.. sum.Select(number => number / (n * n))] : sum);
    }
}
