using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>08.6: the blame of the hidden neurons.</content>
public static partial class Lesson08
{
    /// <summary>08.6 (make): δₕ = δ w₂ ∘ h ∘ (1 − h).</summary>
    public static FunctionExercise<double, Vector<double>, Vector<double>, Vector<double>> HiddenDeltas { get; } = new(new()
    {
        Id = "08.6",
        Kind = ExerciseKind.Make,
        Title = "Piece 4: the blame of the hidden neurons",
        Reference = (delta, w2, h) => delta * w2.PointwiseMultiply(SigmoidSlopes(h)),
        Cases = [(0.5, Numbers(2, -4), Numbers(0.5, 0.9)), (-0.8, Numbers(1, 3, -2), Numbers(0.25, 0.5, 0.75))],
        Nasty =
        [
            (0, Numbers(1, -1), Numbers(0.3, 0.6)),
            (1, Numbers(0), Numbers(0.5)),
            (0.7, Numbers(100, -100), Numbers(0.001, 0.999)),
            (-1, Numbers(1, 1, 1, 1), Numbers(0.1, 0.2, 0.3, 0.4)),
        ],
        Random = draw =>
        {
            var hidden = draw.Whole(1, 5);
            return (draw.Number(-0.98, 0.98), draw.Vector(hidden), Saying(draw, hidden));
        },
        Misconceptions =
        [
            new((delta, w2, h) => delta * w2, "The blame has crossed the wires, but not the sigmoids of the hidden neurons. Multiply each by h(1 − h)."),
            new((delta, w2, h) => delta * SigmoidSlopes(h), "The weights of the wires are missing. The blame of a neuron is as large as its say in the output: multiply by w2."),
            new((delta, w2, h) => w2.PointwiseMultiply(SigmoidSlopes(h)), "δ is missing. Those are the local slopes of two links; multiply by what came from above."),
            new((delta, w2, h) => -delta * w2.PointwiseMultiply(SigmoidSlopes(h)), "The sign is turned round. No minus comes in on the way back: the three factors multiply as they are."),
            new((delta, w2, h) => delta * w2.PointwiseMultiply(h), "That has h where the slope of the sigmoid belongs. In terms of its output it is h(1 − h)."),
            new((delta, w2, h) => delta * w2.PointwiseMultiply(1 - h), "Half of the sigmoid's slope is missing: it is h(1 − h), and only 1 − h is there."),
            new((delta, w2, h) => delta * w2.PointwiseMultiply(SigmoidSlopes(Sigmoids(h))), "The sigmoid is applied once more. h has been through it already: its slope is h(1 − h)."),
            new((delta, w2, h) => delta * w2.PointwiseMultiply(1 - h.PointwiseMultiply(h)), "1 − h² is the slope of tanh. For the sigmoid it is h(1 − h)."),
            new((delta, w2, h) => Vector<double>.Build.Dense(h.Count, delta * w2.DotProduct(SigmoidSlopes(h))), "Everybody gets the sum of all blames. A hidden neuron answers only for its own wire: use PointwiseMultiply."),
            new((delta, w2, h) => delta * (w2 * h) * (1 - h), "w2 * h is a dot product: one number, the same for all. Every neuron has its own wire, so use w2.PointwiseMultiply(h)."),
            new((delta, w2, h) => delta * (h * (1 - h)) * w2, "h * (1 - h) is a dot product: one number, the same for all. Every neuron has its own slope, so use PointwiseMultiply."),
            new((delta, w2, h) => delta * (1 - delta) * w2.PointwiseMultiply(SigmoidSlopes(h)), "There is a factor 1 − δ too many. δ is a slope already, not the output of a sigmoid."),
            new((delta, w2, h) => delta * w2.PointwiseMultiply(w2).PointwiseMultiply(SigmoidSlopes(h)), "The weight is in it twice. The blame crosses each wire once."),
        ],
        Hints =
        [
            "Two links lead from the output's sum back to a hidden sum: the wire, with its weight, and the hidden sigmoid. Multiply δ by both slopes.",
            "The slope of a sigmoid, written with its output, is h(1 − h). 1 - h is allowed for a vector.",
            "PointwiseMultiply multiplies number by number: w2.PointwiseMultiply(h) and so on.",
        ],
        Solution = """
            // solution 08.6
            Vector<double> HiddenDeltas(double delta, Vector<double> w2, Vector<double> h)
            {
                return delta * w2.PointwiseMultiply(h).PointwiseMultiply(1 - h);
            }
            """,
        Explanation = "This line opens the door of lesson 03: hidden neurons need no targets. Each gets the output's blame, over its own wire and through its own sigmoid.",
    });
}
