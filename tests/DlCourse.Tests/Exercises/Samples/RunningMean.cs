using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Samples;

public static partial class Lesson99
{
    /// <summary>99.7 (make): a small class. The check is called with <c>() => new MyMean()</c>.</summary>
    public static ClassExercise<IRunningMean> RunningMean { get; } = new(new()
    {
        Id = "99.7",
        Kind = ExerciseKind.Make,
        Title = "A mean that is kept up to date",
        Reference = () => new MeanBy((sum, count) => count == 0 ? 0 : sum / count),
        Blank = () => new MeanBy((_, _) => Todo.Here<double>()),
        Scenarios =
        [
            new("Add(4)", mean => After(mean, 4)),
            new("Add(1), Add(2), Add(6)", mean => After(mean, 1, 2, 6)),
            new("add nothing", mean => After(mean)),
            new("Add(-5), Add(5)", mean => After(mean, -5, 5)),
        ],
        Misconceptions =
        [
            new(() => new MeanBy((sum, _) => sum), "That is the sum. A mean divides by how many numbers came."),
            new(() => new MeanBy((sum, count) => sum / (count + 1)), "The count is one too large: does it start at 0?"),
            new(() => new MeanBy((sum, count) => sum / count), "Before the first number the count is 0, and 0 / 0 is NaN. Answer 0 there."),
        ],
        Hints = ["Keep two fields: the sum and the count.", "Mean is a property: compute it from the fields when somebody asks."],
        Solution = """
            // solution 99.7
            class MyMean : IRunningMean
            {
                double sum;
                int count;
                public double Mean => count == 0 ? 0 : sum / count;
                public void Add(double number) { sum += number; count++; }
            }
            """,
        Explanation = "Sum and count are all that a mean needs to remember of the past.",
    });

    private static double After(IRunningMean mean, params double[] numbers)
    {
        foreach (var number in numbers) mean.Add(number);
        return mean.Mean;
    }

    private sealed class MeanBy(Func<double, int, double> formula) : IRunningMean
    {
        private double sum;
        private int count;

        public double Mean => formula(sum, count);

        public void Add(double number) => (sum, count) = (sum + number, count + 1);
    }
}
