using DlCourse.Scratch;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>03.3: w + η (y − ŷ) x, written by the learner.</content>
public static partial class Lesson03
{
    /// <summary>03.3 (make): Rosenblatt's update rule.</summary>
    public static FunctionExercise<Vector<double>, Vector<double>, double, double, Vector<double>> UpdateRule { get; } = new(new()
    {
        Id = "03.3",
        Kind = ExerciseKind.Make,
        Title = "Rosenblatt's rule",
        Reference = (weights, x, y, learningRate) => weights + learningRate * (y - Says(weights, x)) * x,
        Cases =
        [
            (Numbers(0, 0, 0), Numbers(1, 1, 1), 1, 1),
            (Numbers(1, 1, 1), Numbers(1, 1, 0), 0, 1),
            (Numbers(-2, 1, 2), Numbers(1, 1, 1), 1, 1),
            (Numbers(-2, 1, 2), Numbers(1, 0, 0), 0, 1),
        ],
        Nasty =
        [
            (Numbers(0.5, -1, 3), Numbers(1, 2, -1.5), 1, 0.1),
            (Numbers(-1, 2), Numbers(1, 0.5), 1, 0.25),
            (Numbers(4000, -1000), Numbers(1, -1000), 0, 0.5),
        ],
        Random = draw =>
        {
            var n = draw.Whole(2, 4);
            return (draw.Vector(n + 1), Numbers([1, .. draw.Numbers(n)]), draw.Whole(0, 1), draw.Rate());
        },
        RandomCases = 40,
        Misconceptions =
        [
            new((w, x, y, rate) => w - rate * (y - Says(w, x)) * x,
                "The sign is swapped: this walks away from the answer. The error is y − ŷ, not ŷ − y."),
            new((w, x, y, rate) => y == 1 ? w + rate * x : w - rate * x,
                "A point that is right already may change nothing: multiply the step by the error y − ŷ, which is 0 there."),
            new((w, x, y, rate) => w + rate * x,
                "That always adds x. When ŷ = 1 and y = 0, the error is −1 and x must be taken away."),
            new((w, x, y, rate) => w + rate * y * x,
                "That adds x wherever y = 1, right or wrong. Use the error y − ŷ: it is 0 on a right point and −1 on a false yes."),
            new((w, x, y, rate) => WithBiasOf(w, w + rate * (y - Says(w, x)) * x),
                "The bias did not move. It is a weight like the others: its input is the 1 at the front of x."),
            new((w, x, y, rate) => w + (y - Says(w, x)) * x,
                "The learning rate is missing: the step is learningRate times the error times x."),
            new((w, x, y, rate) => w + rate * (y - w.DotProduct(x)) * x,
                "That uses z itself. The error compares y with ŷ, the step of z."),
            new((w, x, y, rate) => w + rate * (y - Activations.Sigmoid(w.DotProduct(x))) * x,
                "That uses the sigmoid of z. Rosenblatt's rule learns from the step: ŷ is 0 or 1."),
            new((w, x, y, rate) => w + rate * (y - Says(w, x)),
                "x is missing: an input that was large must move its weight more, and one that was 0 not at all."),
            new((w, x, y, rate) => w + rate * (y - (w.DotProduct(x) >= 0 ? 1 : 0)) * x,
                "On the line z is 0, and there ŷ is 0: the step is 1 only when z is above zero."),
            new((w, x, y, rate) => rate * (y - Says(w, x)) * x, "That is the step alone. Add it to the old weights."),
            new((w, _, _, _) => w, "Nothing moved, although some of the points are wrong. Where y − ŷ is not 0, the weights must step."),
        ],
        Hints =
        [
            "Two steps: first ŷ, the step of weights.DotProduct(x); then the new weights. The error y − ŷ is 1, 0 or −1.",
            "The formula in code: weights + learningRate * (y - prediction) * x. Multiplying a vector by a number works on all its entries.",
        ],
        Solution = """
            // solution 03.3
            Vector<double> Update(Vector<double> weights, Vector<double> x, double y, double learningRate)
            {
                double prediction = Activations.Step(weights.DotProduct(x));
                return weights + learningRate * (y - prediction) * x;
            }
            """,
        Explanation = "The error y − ŷ is 0 on a point that is right, so nothing moves. Otherwise the weights step towards x or away from it.",
    });

    private static double Says(Vector<double> weights, Vector<double> x) => Activations.Step(weights.DotProduct(x));

    private static Vector<double> Numbers(params double[] numbers) => Vector<double>.Build.Dense(numbers);

    private static Vector<double> WithBiasOf(Vector<double> old, Vector<double> moved)
    {
        moved[0] = old[0];
        return moved;
    }
}
