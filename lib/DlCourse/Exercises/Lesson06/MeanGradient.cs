using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>06.2: the gradient of the mean cross-entropy, written by the learner.</content>
public static partial class Lesson06
{
    /// <summary>06.2 (make): mean of (ŷ − y) x over the examples.</summary>
    public static FunctionExercise<Matrix<double>, Vector<double>, Vector<double>, Vector<double>> MeanGradient { get; } = new(new()
    {
        Id = "06.2",
        Kind = ExerciseKind.Make,
        Title = "The gradient of logistic regression",
        Reference = (inputs, targets, weights) => Slope(inputs, Chances(inputs, weights), targets),
        Cases =
        [
            (Table(new double[,] { { 1, 2 }, { 1, -1 } }), Numbers(1, 0), Numbers(0, 0)),
            (Table(new double[,] { { 1, 1.3 } }), Numbers(1), Numbers(-1, 2)),
            (Table(new double[,] { { 1, 1, 2 }, { 1, 0, 1 }, { 1, 3, 0 } }), Numbers(1, 1, 0), Numbers(1, 3, -2)),
        ],
        Nasty =
        [
            (Table(new double[,] { { 1, 0 }, { 1, 0 }, { 1, 0 } }), Numbers(0, 0, 1), Numbers(0.5, 2)),
            (Table(new double[,] { { 1, 800 }, { 1, -800 } }), Numbers(0, 0), Numbers(1, 1)),
            (Table(new double[,] { { 1, -2, 0.5, 4 } }), Numbers(0), Numbers(0.1, -0.2, 0.3, -0.4)),
            (Table(new double[,] { { 1 }, { 1 }, { 1 }, { 1 } }), Numbers(1, 0, 0, 0), Numbers(0)),
        ],
        Random = draw =>
        {
            var (inputs, targets) = Examples(draw);
            return (inputs, targets, draw.Vector(inputs.ColumnCount));
        },
        Misconceptions =
        [
            new((inputs, targets, w) => -Slope(inputs, Chances(inputs, w), targets),
                "The sign is turned round. The gradient points uphill: said minus came, ŷ − y. The minus comes with the step."),
            new((inputs, targets, w) => targets.Count * Slope(inputs, Chances(inputs, w), targets),
                "That is the sum over the examples. Divide by their number: the loss is a mean."),
            new((inputs, targets, w) => targets.Count * Slope(inputs, Chances(inputs, w), targets) / inputs.ColumnCount,
                "The sum is right, and it is divided by the number of weights. The mean runs over the examples."),
            new((inputs, targets, w) => Slope(inputs, (inputs * w).Map(Activations.Step), targets),
                "That learns from the step's yes or no, as the perceptron does. Use the sigmoid: how likely, not which side."),
            new((inputs, targets, w) => Slope(inputs, Chances(inputs, w).Map(p => p >= 0.5 ? 1.0 : 0), targets),
                "That rounds ŷ to 0 or 1 first. Keep the chance as it is: only it says how wrong an example is."),
            new((inputs, targets, w) => Slope(inputs, inputs * w, targets),
                "That compares z itself with y. ŷ is the sigmoid of z."),
            new((inputs, targets, w) => Slope(inputs, Chances(inputs, w).Map(Activations.Sigmoid), targets),
                "The sigmoid is applied twice. One sigmoid turns z into ŷ, and ŷ is a chance already."),
            new((inputs, targets, w) => inputs.TransposeThisAndMultiply((Chances(inputs, w) - targets).PointwiseMultiply(Chances(inputs, w).Map(p => p * (1 - p)))) / targets.Count,
                "There is a factor ŷ(1 − ŷ) too many. With cross-entropy it cancels: the slope at z is ŷ − y alone."),
            new((inputs, targets, w) => 2 * Slope(inputs, Chances(inputs, w), targets),
                "Every slope is twice too large. A factor 2 belongs to a square; the cross-entropy has none."),
            new((inputs, targets, w) => Vector<double>.Build.Dense(w.Count, (Chances(inputs, w) - targets).Average()),
                "All slopes are the mean of ŷ − y. Each weight's slope has its own input as factor: (ŷ − y) times x."),
            new((inputs, targets, w) => w - Slope(inputs, Chances(inputs, w), targets),
                "Those are new weights, one step further with rate 1. Return the slopes alone."),
            new((inputs, targets, w) => inputs.TransposeThisAndMultiply(Chances(inputs, w)) / targets.Count,
                "y is missing: that is the mean of ŷ · x. Without y the machine never hears what came."),
        ],
        Hints =
        [
            "Three steps: the chances ŷ of all rows, the errors ŷ − y, and for each weight the mean of error times input.",
            "inputs * weights gives all sums at once, and .Map(Activations.Sigmoid) turns each into a chance.",
            "For the last step: inputs.Transpose() * errors adds up error times input for every weight. Divide by targets.Count.",
        ],
        Solution = """
            // solution 06.2
            Vector<double> Gradient(Matrix<double> inputs, Vector<double> targets, Vector<double> weights)
            {
                var predictions = (inputs * weights).Map(Activations.Sigmoid);
                return inputs.Transpose() * (predictions - targets) / targets.Count;
            }
            """,
        Explanation = "Forward is a product with the table, backward a product with its transpose. Every layer of every network has this shape.",
    });
}
