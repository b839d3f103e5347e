using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>08.5: the slopes of the output layer.</content>
public static partial class Lesson08
{
    /// <summary>08.5 (make): dJ/dw₂ = δ h, dJ/db₂ = δ.</summary>
    public static FunctionExercise<double, Vector<double>, (Vector<double> W2, double B2)> OutputSlopes { get; } = new(new()
    {
        Id = "08.5",
        Kind = ExerciseKind.Make,
        Title = "Piece 3: the slopes of the output layer",
        Reference = (delta, h) => (delta * h, delta),
        Cases = [(0.5, Numbers(0.9, 0.2)), (-0.8, Numbers(0.25, 0.5, 0.75))],
        Nasty = [(0, Numbers(0.3, 0.6)), (1, Numbers(0.5)), (-0.001, Numbers(0.999, 0.001, 0.5, 0.5))],
        Random = draw => (draw.Number(-0.98, 0.98), Saying(draw, draw.Whole(1, 5))),
        Misconceptions =
        [
            new((delta, h) => (h, delta), "The slopes of w2 are the inputs alone. Each is δ times its input."),
            new((delta, h) => (h, 1), "Those are the local slopes, h and 1. Multiply each by what came from above, δ."),
            new((delta, h) => (delta * h, 1), "The slopes of w2 are right. The bias has the input 1, so its slope is δ · 1."),
            new((delta, h) => (delta * h, 0), "The slopes of w2 are right. The bias learns too: its input is always 1."),
            new((delta, h) => (-delta * h, -delta), "The signs are turned round. A slope points uphill; the minus comes with the step."),
            new((delta, h) => (delta * SigmoidSlopes(h), delta), "There is a factor 1 − h too many. Along w₂ the sum w₂h has the slope h; the sigmoid of h comes later."),
            new((delta, h) => (delta * h, delta * h.Sum()), "The slopes of w2 are right. The bias does not see h: its input is 1."),
            new((delta, h) => (delta * h, delta * h.Average()), "The slopes of w2 are right. The bias does not see h: its input is 1."),
            new((delta, h) => (Vector<double>.Build.Dense(h.Count, delta), delta), "All slopes are δ. A weight's slope takes its input as factor, so each is different."),
            new((delta, h) => (delta * h, delta * delta), "The slopes of w2 are right. For the bias, δ is multiplied by its input, which is 1, and not by itself."),
            new((delta, h) => (delta * delta * h, delta), "δ is in it twice. Once is enough: δ times the input."),
        ],
        Hints =
        [
            "Lesson 06: a weight's slope is the blame of its sum times the input of that weight. Which inputs has this neuron?",
            "Its inputs are h, and the bias has the input 1: two products with delta.",
        ],
        Solution = """
            // solution 08.5
            (Vector<double> W2, double B2) OutputSlopes(double delta, Vector<double> h)
            {
                return (delta * h, delta);
            }
            """,
        Explanation = "A hidden neuron that says much has much to do with the output's mistake; one that says nothing has no part in it.",
    });
}
