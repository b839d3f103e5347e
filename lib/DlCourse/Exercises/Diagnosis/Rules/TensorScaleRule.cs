using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis.Rules;

/// <summary>Divisions that are missing or wrong along an axis of a tensor, or before a softmax.</summary>
internal sealed class TensorScaleRule : IRule
{
    // Layers add this to the variance; functions by hand add nothing.
    private static readonly double[] Epsilons = [0, 1e-5];

    public IEnumerable<Idea> Ideas(Evidence evidence)
    {
        if (!evidence.AnswersAreTensors) return [];
        return [.. evidence.Tensors.SelectMany(input => Spreads(evidence, input)), .. evidence.Tensors.SelectMany(input => Sums(evidence, input)), .. evidence.Tensors.SelectMany(input => Roots(evidence, input)), .. Deviations(evidence)];
    }

    private static IEnumerable<Idea> Spreads(Evidence evidence, int input)
    {
        var (rank, name) = (evidence.Rank(input), evidence.Name(input));
        for (var a = 0; rank > 1 && a < rank; a++)
        {
            foreach (var epsilon in Epsilons)
            {
                var axis = a;
                Observation? Spread(Running.Trial trial) => Evidence.View(trial, input).Along(axis, line => Repeated(line, epsilon));
                yield return new(
                    Cause.NotNormalised, $"the division by the standard deviation of {name} along axis {axis} is missing", "After centring, what makes the spread equal to 1?",
                    trial => Spread(trial) is { } spread ? trial.Expected.Map(spread, (number, size) => number * size) : null);
                yield return new(
                    Cause.SquareRootMissing, $"it is divided by the variance of {name} along axis {axis}, not by the standard deviation", "The standard deviation is the square root of the variance.",
                    trial => Spread(trial) is { } spread ? trial.Expected.Map(spread, (number, size) => number / size) : null);
            }
        }
    }

    private static IEnumerable<Idea> Sums(Evidence evidence, int input)
    {
        var name = evidence.Name(input);
        if (evidence.Lists.Contains(input)) yield break;
        yield return new(
            Cause.NotNormalised, $"the division by the sum of {name} is missing", "How many elements does the mean really count?",
            trial => trial.Expected.Map(number => number * Evidence.View(trial, input).Numbers.Sum()));
        yield return new(
            Cause.WrongDivisor, $"it is divided by the number of all elements, where the sum of {name} belongs", "How many elements does the mean really count?",
            trial => Evidence.View(trial, input).Numbers is { Length: > 0 } numbers ? trial.Expected.Map(number => number * numbers.Sum() / numbers.Length) : null);
    }

    private static IEnumerable<Idea> Roots(Evidence evidence, int input)
    {
        foreach (var size in evidence.Sizes)
        {
            yield return new(
                Cause.NotNormalised, $"the division by the square root of {size.Name} is missing", "What keeps the scores small when the vectors are long?",
                trial => evidence.With(trial, input, view => view.Map(number => number * Math.Sqrt(size.Of(trial)))));
            yield return new(
                Cause.SquareRootMissing, $"it is divided by {size.Name}, where its square root belongs", "What does the formula have below the line?",
                trial => evidence.With(trial, input, view => view.Map(number => number / Math.Sqrt(size.Of(trial)))));
        }
    }

    /// <summary>An answer divided by a deviation of n − 1 is smaller by the root of (n − 1) / n.</summary>
    private static IEnumerable<Idea> Deviations(Evidence evidence) => evidence.Sizes.Select(size => new Idea(
        Cause.WrongDivisor, $"the standard deviation divides by {size.Name} minus 1", "`std` and `var` divide by n − 1 unless you say `unbiased: false`.",
        trial => size.Of(trial) > 1 ? trial.Expected.Map(number => number * Math.Sqrt((size.Of(trial) - 1.0) / size.Of(trial))) : null));

    private static double[] Repeated(double[] line, double epsilon)
    {
        var mean = line.Average();
        var spread = Math.Sqrt(line.Average(number => (number - mean) * (number - mean)) + epsilon);
        return [.. line.Select(_ => spread)];
    }
}
