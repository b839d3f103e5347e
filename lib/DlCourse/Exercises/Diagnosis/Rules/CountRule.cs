namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Sums for means, means for sums, and divisions by another count.</summary>
internal sealed class CountRule : IRule
{
    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        foreach (var size in evidence.Sizes)
        {
            var (sum, mean) = ($"it is not divided by {size.Name}", $"it is divided by {size.Name}, and should not be");
            const string sumThought = "A mean is a sum divided by how many there are.";
            const string meanThought = "Is a sum asked for, or a mean?";
            yield return new(Cause.SumInsteadOfMean, sum, sumThought, trial => trial.Expected.Map(number => number * size.Of(trial)));
            yield return new(Cause.SumInsteadOfMean, $"the step is a sum: {sum}", sumThought, trial => FactorRule.Step(trial, size.Of(trial)));
            yield return new(
                Cause.SumInsteadOfMean, $"{sum} under the root", sumThought, trial => trial.Expected.Map(number => number * Math.Sqrt(size.Of(trial))));
            yield return new(Cause.MeanInsteadOfSum, mean, meanThought, trial => trial.Expected.Map(number => number / size.Of(trial)));
            yield return new(Cause.MeanInsteadOfSum, $"the step is a mean: {mean}", meanThought, trial => FactorRule.Step(trial, 1.0 / size.Of(trial)));
            foreach (var idea in Divisors(size)) yield return idea;
            foreach (var other in evidence.Sizes.Where(other => other != size))
            {
                yield return new(
                    Cause.WrongDivisor, $"it is divided by {other.Name}, where {size.Name} belongs", "How many numbers go into one mean?",
                    trial => trial.Expected.Map(number => number * size.Of(trial) / other.Of(trial)));
            }
        }
    }

    private static IEnumerable<Idea> Divisors(Size size)
    {
        foreach (var (change, words) in new[] { (-1, "minus 1"), (1, "plus 1") })
        {
            var clause = $"it is divided by {size.Name} {words}";
            var thought = change < 0 ? "n − 1 estimates from a sample; the mean over all examples divides by n." : "Count the terms of the sum once more.";
            yield return new(Cause.WrongDivisor, clause, thought, trial => trial.Expected.Map(number => number * size.Of(trial) / Divisor(size.Of(trial), change)));
            yield return new(
                Cause.WrongDivisor, $"{clause}, under the root", thought,
                trial => trial.Expected.Map(number => number * Math.Sqrt((double)size.Of(trial) / Divisor(size.Of(trial), change))));
        }
    }

    // A sample of one cannot be divided by 0; code for it usually falls back to 1.
    private static double Divisor(int size, int change) => Math.Max(1, size + change);
}
