using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>08.3: the forward pass of a two-layer network.</content>
public static partial class Lesson08
{
    /// <summary>08.3 (complete): h = σ(W₁ x + b₁), ŷ = σ(w₂ · h + b₂).</summary>
    public static FunctionExercise<Vector<double>, Matrix<double>, Vector<double>, Vector<double>, double, (Vector<double> H, double Prediction)> ForwardPass { get; } = new(new()
    {
        Id = "08.3",
        Kind = ExerciseKind.Complete,
        Title = "Piece 1: forward",
        Reference = (x, W1, b1, w2, b2) => Forward(Sigmoids(W1 * x + b1), w2, b2),
        Cases =
        [
            (Numbers(2, 1), Table(new[,] { { 1, 2 }, { -1, 0.5 } }), Numbers(-1, 1), Numbers(1, -2), 0.5),
            (Numbers(1, 0, 2), Table(new double[,] { { 1, 5, 0 }, { 0, -1, -1 } }), Numbers(0.5, 1), Numbers(2, 3), -1),
        ],
        Nasty =
        [
            (Numbers(0, 0), Table(new double[,] { { 1, 2 }, { 3, 4 } }), Numbers(0, 0), Numbers(0, 0), 0),
            (Numbers(3), Table(new double[,] { { 1 }, { -1 }, { 0 } }), Numbers(-2, 2, 1), Numbers(1, 1, -4), 0.25),
            (Numbers(1, 2, 3, 4), Table(new[,] { { 0.5, -0.5, 0.25, -0.25 } }), Numbers(1), Numbers(-3), 2),
        ],
        Random = draw =>
        {
            var (inputs, hidden) = (draw.Whole(1, 4), draw.Whole(1, 4));
            return (draw.Vector(inputs), draw.Matrix(hidden, inputs), draw.Vector(hidden), draw.Vector(hidden), draw.Number());
        },
        Misconceptions =
        [
            new((x, W1, b1, w2, b2) => Forward(W1 * x + b1, w2, b2),
                "The hidden sums go on without their sigmoid. A layer is a sum and then σ: .Map(Activations.Sigmoid)."),
            new((x, W1, b1, w2, b2) => Forward(Sigmoids(W1 * x), w2, b2),
                "The hidden biases are missing. Each hidden neuron adds its own number of b1 before its sigmoid."),
            new((x, W1, b1, w2, b2) => Forward(Sigmoids(W1 * x), w2, 0),
                "Both biases are missing. Each sum has one: b1 in the hidden layer, b2 in the output, each inside its sigmoid."),
            new((x, W1, b1, w2, b2) => Forward(Sigmoids(W1 * x) + b1, w2, b2),
                "b1 is added after the sigmoid. It belongs to the sum: inside, before σ."),
            new((x, W1, b1, w2, b2) => Forward(Sigmoids(W1 * x + b1), w2, 0),
                "The hidden layer is right. The output's bias b2 is missing in its sum."),
            new((x, W1, b1, w2, b2) => Sigmoids(W1 * x + b1) is var h ? (h, w2 * h + b2) : default,
                "The hidden layer is right, and so is the output's sum. It still needs a sigmoid."),
            new((x, W1, b1, w2, b2) => Sigmoids(W1 * x + b1) is var h ? (h, Activations.Sigmoid(w2 * h) + b2) : default,
                "The hidden layer is right. In the output, b2 is added after the sigmoid; it belongs into the sum."),
            new((x, W1, b1, w2, b2) => Forward(Sigmoids(Sigmoids(W1 * x + b1)), w2, b2),
                "The hidden layer goes through two sigmoids. One is enough."),
            new((x, W1, b1, w2, b2) => (W1 * x + b1) is var z ? (Sigmoids(z), Activations.Sigmoid(w2 * z + b2)) : default,
                "h is right, but the output is computed from the sums before their sigmoid. Its inputs are h."),
            new((x, W1, b1, w2, b2) => (W1 * x + b1) is var z ? (z, Activations.Sigmoid(w2 * Sigmoids(z) + b2)) : default,
                "The prediction is right, but h is returned before its sigmoid. Backward needs what the neurons said, so return that."),
            new((x, W1, b1, w2, b2) => Forward((W1 * x + b1).Map(Activations.Step), w2, b2),
                "The hidden neurons say 0 or 1, with the step of lesson 03. Its slope is 0 everywhere, so no blame could go back: use the sigmoid."),
        ],
        Hints =
        [
            "A layer is two things: a sum for every neuron, and then the sigmoid of each sum.",
            "W1 * x + b1 gives all hidden sums at once; .Map(Activations.Sigmoid) bends them. The output does the same with w2, h and b2.",
        ],
        Solution = """
            // solution 08.3
            (Vector<double> H, double Prediction) Forward(
                Vector<double> x, Matrix<double> W1, Vector<double> b1, Vector<double> w2, double b2)
            {
                var h = (W1 * x + b1).Map(Activations.Sigmoid);
                var prediction = Activations.Sigmoid(w2 * h + b2);
                return (h, prediction);
            }
            """,
        Explanation = "Two layers, each a sum and a sigmoid. h is returned too, because the way back will need it.",
    });

    private static (Vector<double> H, double Prediction) Forward(Vector<double> h, Vector<double> w2, double b2) => (h, Activations.Sigmoid(w2 * h + b2));
}
