using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>08.9: how the loss of a network with many classes depends on its inputs.</content>
public static partial class Lesson08
{
    /// <summary>08.9 (make): dJ/dx = W₁ᵀ [(W₂ᵀ (p − t)) ∘ h ∘ (1 − h)].</summary>
    public static FunctionExercise<Vector<double>, Vector<double>, Vector<double>, Matrix<double>, Matrix<double>, Vector<double>> InputBlame { get; } = new(new()
    {
        Id = "08.9",
        Kind = ExerciseKind.Make,
        Title = "All the way back to the inputs",
        Reference = (p, t, h, W2, W1) => W1.TransposeThisAndMultiply(Blamed(p - t, h, W2)),
        Cases =
        [
            (Numbers(0.2, 0.3, 0.5), Numbers(0, 1, 0), Numbers(0.5, 0.9), Table(new double[,] { { 1, 0 }, { 2, -1 }, { 0, 1 } }), Table(new double[,] { { 1, 2, 0 }, { 0, 1, -1 } })),
            (Numbers(0.6, 0.4), Numbers(1, 0), Numbers(0.25), Table(new double[,] { { 2 }, { -2 } }), Table(new double[,] { { 3, -1 } })),
        ],
        Nasty =
        [
            (Numbers(0, 1), Numbers(0, 1), Numbers(0.5, 0.5), Table(new double[,] { { 1, 2 }, { 3, 4 } }), Table(new double[,] { { 1, 1 }, { 1, -1 } })),
            (Numbers(0.1, 0.1, 0.8), Numbers(1, 0, 0), Numbers(0.001, 0.999, 0.5), Table(new double[,] { { 9, 0, 1 }, { 0, 9, 1 }, { 1, 1, 1 } }), Table(new double[,] { { 1 }, { 2 }, { 3 } })),
            (Numbers(0.25, 0.25, 0.25, 0.25), Numbers(0, 0, 0, 1), Numbers(0.7), Table(new double[,] { { 1 }, { -1 }, { 2 }, { 0 } }), Table(new double[,] { { 0, 5 } })),
        ],
        Random = draw =>
        {
            var (inputs, hidden, classes) = (draw.Whole(1, 4), draw.Whole(1, 4), draw.Whole(2, 4));
            var target = draw.Whole(0, classes - 1);
            return (
                Numbers(draw.Probabilities(classes)), Vector<double>.Build.Dense(classes, k => k == target ? 1 : 0), Saying(draw, hidden),
                draw.Matrix(classes, hidden), draw.Matrix(hidden, inputs));
        },
        Misconceptions =
        [
            new((p, t, h, W2, W1) => W1.TransposeThisAndMultiply(W2.TransposeThisAndMultiply(p - t)),
                "The blame jumps over the hidden sigmoids. Between the two tables, multiply number by number by h(1 − h)."),
            new((p, t, h, W2, W1) => W1.TransposeThisAndMultiply(Blamed(t - p, h, W2)),
                "The sign is turned round. At the top stands what was said minus what came, p − t."),
            new((p, t, h, W2, W1) => W1.TransposeThisAndMultiply(Blamed(p, h, W2)),
                "t is missing: that is the blame for every chance that was given, the right one too. Start with p − t."),
            new((p, t, h, W2, W1) => W1.TransposeThisAndMultiply(Blamed((p - t).PointwiseMultiply(SigmoidSlopes(p)), h, W2)),
                "There is a factor p(1 − p) at the top. Softmax and cross-entropy cancel together: p − t is the whole slope there."),
            new((p, t, h, W2, W1) => W1.TransposeThisAndMultiply(Blamed((p - t).PointwiseMultiply(t), h, W2)),
                "Only the right class hands its blame down. The wrong ones were given chances too: take all of p − t."),
            new((p, t, h, W2, W1) => W1.ColumnSums() * Blamed(p - t, h, W2).Sum(),
                "That adds the weights and the deltas apart, as one slide does. Each delta goes with its own weight: first multiply, then add over j."),
            new((p, t, h, W2, W1) => W1.ColumnSums(),
                "Those are sums of weights, as on one slide, and no blame is in them. Each weight is multiplied by the delta of its neuron, then the products are added."),
            new((p, t, h, W2, W1) => W1.TransposeThisAndMultiply(W2.TransposeThisAndMultiply(p - t) * h * (1 - h)),
                "A star between two vectors is the dot product, which is one number for all. Every neuron has its own slope: use PointwiseMultiply."),
            new((p, t, h, W2, W1) => W1.TransposeThisAndMultiply(W2.TransposeThisAndMultiply(p - t).PointwiseMultiply(h)),
                "Half of the sigmoid's slope is missing: it is h(1 − h), and only h is there."),
        ],
        Hints =
        [
            "Three links lead back: from the classes to h over W2, through the hidden sigmoids, and from the hidden sums to x over W1.",
            "A hidden neuron feeds every class, so its blame is a sum over the classes: W2.Transpose() * (p - t). Which shape has it?",
            "Then number by number times h(1 − h), and once more a transpose: W1.Transpose() * deltas.",
        ],
        Solution = """
            // solution 08.9
            Vector<double> InputSlopes(
                Vector<double> p, Vector<double> t, Vector<double> h, Matrix<double> W2, Matrix<double> W1)
            {
                var deltas = (W2.Transpose() * (p - t)).PointwiseMultiply(h).PointwiseMultiply(1 - h);
                return W1.Transpose() * deltas;
            }
            """,
        Explanation = "Forward a layer multiplies by W, backward by its transpose: where values fan out, blames add up. Every deep network goes back in this way.",
    });

    private static Vector<double> Blamed(Vector<double> top, Vector<double> h, Matrix<double> W2) =>
        W2.TransposeThisAndMultiply(top).PointwiseMultiply(SigmoidSlopes(h));
}
