using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>04.4: the gradient of (w₁² + w₂ − 3)².</content>
public static partial class Lesson04
{
    /// <summary>04.4 (complete): two partial derivatives with the chain rule.</summary>
    public static FunctionExercise<double, double, Vector<double>> TwoSlopes { get; } = new(new()
    {
        Id = "04.4",
        Kind = ExerciseKind.Complete,
        Title = "A slope for each tap",
        Reference = (w1, w2) => Pair(2 * Inside(w1, w2) * 2 * w1, 2 * Inside(w1, w2)),
        Cases = [(1, 3), (2, 1)],
        Nasty = [(0, 0), (0, 3), (-2, 1), (1, 2), (-1, -5), (100, -40)],
        Random = draw => (draw.Number(), draw.Number()),
        Misconceptions =
        [
            new((w1, w2) => Pair(2 * Inside(w1, w2), 2 * Inside(w1, w2)),
                "Both slopes are the outer one. Multiply each by the inner slope: how fast does w₁² + w₂ − 3 change with that tap?"),
            new((w1, w2) => Pair(2 * Inside(w1, w2) * w1, 2 * Inside(w1, w2)),
                "∂L/∂w₂ is right. In ∂L/∂w₁ the inner slope is that of w₁²: use the power rule."),
            new((w1, w2) => Pair(Inside(w1, w2) * 2 * w1, Inside(w1, w2)),
                "The inner slopes are right. The outer function is a square, and the slope of u² is 2u."),
            new((w1, w2) => Pair(2 * Inside(w1, w2) * 2 * w1, 2 * Inside(w1, w2) * w2),
                "∂L/∂w₁ is right. In ∂L/∂w₂ the inner slope is that of w₂ itself, which is the same everywhere."),
            new((w1, w2) => Pair(2 * Inside(w1, w2) * 2 * w1, 2 * Inside(w1, w2) * 2 * w2),
                "∂L/∂w₁ is right. w₂ stands inside without a square, so its inner slope is not 2w₂."),
            new((w1, w2) => Pair(2 * Inside(w1, w2) * (2 * w1 + 1), 2 * Inside(w1, w2) * (2 * w1 + 1)),
                "For each slope only one tap moves. Hold the other still: it is a number, and the slope of a number is 0."),
            new((w1, w2) => Pair(2 * Inside(w1, w2) + 2 * w1, 2 * Inside(w1, w2) + 1),
                "That adds the inner slope to the outer one. In the chain rule they multiply."),
            new((w1, w2) => Pair(2 * Inside(w1, w2) * Inside(w1, w2) * 2 * w1, 2 * Inside(w1, w2) * Inside(w1, w2)),
                "There is a square too many. The slope of u² is 2u: the power rule takes 1 off the exponent."),
            new((w1, w2) => Pair(2 * w1, 1), "These are the inner slopes. The chain rule multiplies them by the outer slope, 2 · inside."),
            new((w1, w2) => Pair(2 * Inside(w1, w2), 2 * Inside(w1, w2) * 2 * w1), "Both slopes are right, in the other order: w₁ comes first."),
            new((w1, w2) => Pair(-2 * Inside(w1, w2) * 2 * w1, -2 * Inside(w1, w2)),
                "That is the way downhill. The gradient points uphill; the minus comes with the step."),
        ],
        Hints =
        [
            "Name the inner function u = w₁² + w₂ − 3. Then L = u², and its outer slope is 2u. The code calls u `inside`.",
            "The chain rule: ∂L/∂w₁ = 2u · ∂u/∂w₁ and ∂L/∂w₂ = 2u · ∂u/∂w₂.",
            "Hold w₂ still and look at w₁² + w₂ − 3: only w₁² changes, with the slope 2w₁. Then hold w₁ still.",
        ],
        Solution = """
            // solution 04.4
            Vector<double> Gradient(double w1, double w2)
            {
                double inside = w1 * w1 + w2 - 3;
                return Vector<double>.Build.Dense(
                [
                    2 * inside * 2 * w1,       // ∂L/∂w₁
                    2 * inside,                // ∂L/∂w₂
                ]);
            }
            """,
        Explanation = "The outer slope 2 · inside serves both taps; the inner slope is what differs. A network shares outer slopes in the same way.",
    });

    private static double Inside(double w1, double w2) => w1 * w1 + w2 - 3;

    private static Vector<double> Pair(double first, double second) => Vector<double>.Build.Dense([first, second]);
}
