using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>A last division that is missing: by an input, by a spread, by a length, by a sum.</summary>
internal sealed class NormalisationRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        foreach (var input in evidence.Scalars.Where(input => input != evidence.Rate))
        {
            foreach (var (factor, name) in new[] { (1, evidence.Name(input)), (2, $"2 · {evidence.Name(input)}") })
            {
                yield return new(
                    Cause.NotNormalised, $"the division by {name} is missing", "What does the formula have below the line?",
                    trial => trial.Expected.Map(number => number * factor * Evidence.View(trial, input).Numbers[0]));
            }
        }

        foreach (var input in evidence.Lists)
        {
            var name = evidence.Name(input);
            yield return new(
                Cause.NotNormalised, $"the division by the standard deviation of {name} is missing", "After centring, what makes the spread equal to 1?",
                trial => trial.Expected.Map(number => number * Spread(Evidence.View(trial, input).Numbers)));
            yield return new(
                Cause.SquareRootMissing, $"it is divided by the variance of {name}, not by the standard deviation", "The standard deviation is the square root of the variance.",
                trial => trial.Expected.Map(number => number / Spread(Evidence.View(trial, input).Numbers)));
            yield return new(
                Cause.NotNormalised, $"the division by the length of {name} is missing", "What makes the length equal to 1?",
                trial => trial.Expected.Map(number => number * Math.Sqrt(Evidence.View(trial, input).Numbers.Sum(entry => entry * entry))));
            yield return new(
                Cause.NotNormalised, $"the division by the sum of {name} is missing", "What makes the parts add up to 1?",
                trial => trial.Expected.Map(number => number * Evidence.View(trial, input).Numbers.Sum()));
        }

        const string clause = "the parts have the right proportions and the wrong size: a division at the end is missing";
        yield return new(Cause.NotNormalised, clause, "What should they add up to, and what do yours add up to?", Proportional) { IsFitted = true };
    }

    private static double Spread(double[] numbers) => Math.Sqrt(numbers.Select(number => number - numbers.Average()).Average(difference => difference * difference));

    /// <summary>The right parts, each row scaled to the size of the learner's.</summary>
    private static Observation? Proportional(Trial trial)
    {
        var (expected, got) = (trial.Expected, trial.Got);
        if (!expected.HasFormOf(got) || expected.Kind != ObservedKind.Numbers || expected.Shape is not [.., > 1]) return null;
        var width = expected.Shape[^1];
        var scaled = new double[expected.Numbers.Length];
        for (var row = 0; row < scaled.Length; row += width)
        {
            var should = expected.Numbers.AsSpan(row, width);
            var does = got.Numbers.AsSpan(row, width);
            var (size, own) = (0.0, 0.0);
            for (var i = 0; i < width; i++)
            {
                size += Math.Abs(should[i]);
                own += Math.Abs(does[i]);
            }

            if (size == 0 || own == 0) return null;
            for (var i = 0; i < width; i++) scaled[row + i] = should[i] * own / size;
        }

        return expected.With(scaled);
    }
}
