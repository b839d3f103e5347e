using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>06.3: a training loop that learns from decisions.</content>
public static partial class Lesson06
{
    /// <summary>06.3 (repair): logistic regression that became a perceptron by one line.</summary>
    public static FunctionExercise<Matrix<double>, Vector<double>, double, int, Vector<double>> RestlessLoop { get; } = new(new()
    {
        Id = "06.3",
        Kind = ExerciseKind.Repair,
        Title = "A loop that never comes to rest",
        Reference = (inputs, targets, learningRate, steps) => Trained(inputs, targets, learningRate, steps, z => z.Map(Activations.Sigmoid)),
        AsShipped = (inputs, targets, learningRate, steps) => Trained(inputs, targets, learningRate, steps, z => z.Map(Activations.Step)),
        Cases =
        [
            (Table(new double[,] { { 1, 2 }, { 1, -1 } }), Numbers(1, 0), 1, 1),
            (Table(new double[,] { { 1, 2 }, { 1, -1 } }), Numbers(1, 0), 1, 2),
            (Table(new double[,] { { 1, 1 }, { 1, 1 }, { 1, 0 } }), Numbers(1, 0, 0), 0.5, 20),
        ],
        Nasty =
        [
            (Table(new double[,] { { 1, 2 }, { 1, -1 } }), Numbers(1, 0), 1, 0),
            (Table(new double[,] { { 1, 0, 0 } }), Numbers(1), 0.3, 5),
            (Table(new double[,] { { 1, 3 }, { 1, 4 }, { 1, 5 } }), Numbers(1, 1, 1), 0.1, 10),
        ],
        Random = draw =>
        {
            var (inputs, targets) = Examples(draw);
            return (inputs, targets, draw.Rate(), draw.Whole(2, 8));
        },
        Misconceptions =
        [
            new((inputs, targets, rate, steps) => Trained(inputs, targets, rate, steps, z => z.Map(v => v >= 0 ? 1.0 : 0)),
                "The decision still stands in the loop, only with ≥ in place of >. Learn from the chances themselves."),
            new((inputs, targets, rate, steps) => Trained(inputs, targets, rate, steps, z => z.Map(v => Math.Round(Activations.Sigmoid(v), MidpointRounding.AwayFromZero))),
                "Rounding a chance is a decision too. Learn from the chances as they are."),
            new((inputs, targets, rate, steps) => Trained(inputs, targets, rate / 10, steps, z => z.Map(Activations.Step)),
                "A smaller rate makes smaller jumps, and they never end. Look at what is compared with the targets."),
            new((inputs, targets, rate, steps) => Trained(inputs, targets, -rate, steps, z => z.Map(Activations.Sigmoid)),
                "It learns from the chances now, but it goes uphill. The sign was right: subtract the step."),
            new((inputs, targets, rate, steps) => Trained(inputs, targets, -rate, steps, z => z.Map(Activations.Step)),
                "The sign was right; now it goes uphill, and still learns from yes and no. Look at what is compared with the targets."),
            new((inputs, targets, rate, steps) => Trained(inputs, targets, rate, steps, z => z),
                "That compares z itself with the targets. Keep the sigmoid, and leave out only the decision."),
            new((inputs, targets, rate, steps) => Trained(inputs, targets, rate, steps, z => z.Map(Activations.Sigmoid).Map(Activations.Sigmoid)),
                "The sigmoid is applied twice. The chances are ready after the first."),
            new((inputs, targets, rate, steps) => Trained(inputs, targets, rate * targets.Count, steps, z => z.Map(Activations.Sigmoid)),
                "It learns from the chances now, but the mean has become a sum. Keep the division by targets.Count."),
            new((inputs, targets, rate, steps) => Trained(inputs, targets, rate, steps + 1, z => z.Map(Activations.Sigmoid)),
                "It learns from the chances now, but it makes one step too many. The loop's ends were right."),
        ],
        Hints =
        [
            "At rest means that the slope is 0. Which values can predictions − targets have in this loop, and can their mean come near 0 little by little?",
            "A flight on the right side has the error 0 here, and one on the wrong side 1 or −1. Where in this lesson does a right flight still pull?",
            "Everything needed is computed already: which of the two vectors should be compared with the targets?",
        ],
        Solution = """
            // solution 06.3
            Vector<double> Train(Matrix<double> inputs, Vector<double> targets, double learningRate, int steps)
            {
                var weights = Vector<double>.Build.Dense(inputs.ColumnCount);              // zeros
                for (var step = 1; step <= steps; step++)
                {
                    var chances = (inputs * weights).Map(Activations.Sigmoid);
                    var slope = inputs.Transpose() * (chances - targets) / targets.Count;
                    weights -= learningRate * slope;
                }
                return weights;
            }

            foreach (var steps in new[] { 1000, 1001, 1002 })
            {
                var weights = Train(flights, y, 1, steps);
                Console.WriteLine($"after {steps} steps: w₀ = {weights[0]:0.000}, w₁ = {weights[1]:0.000}");
            }
            """,
        Explanation = "With the decision it was a perceptron, which comes to rest only where a line separates the classes. Decide after learning, not while.",
    });

    private static Vector<double> Trained(
        Matrix<double> inputs, Vector<double> targets, double learningRate, int steps, Func<Vector<double>, Vector<double>> judge)
    {
        var weights = Vector<double>.Build.Dense(inputs.ColumnCount);
        for (var step = 1; step <= steps; step++) weights -= learningRate * Slope(inputs, judge(inputs * weights), targets);
        return weights;
    }
}
