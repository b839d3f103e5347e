using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>06.6: the nearest input on the boundary.</content>
public static partial class Lesson06
{
    /// <summary>06.6 (make): x − z w / ‖w‖², the shortest way to ŷ = ½.</summary>
    public static FunctionExercise<Vector<double>, Vector<double>, Vector<double>> NearestDoubt { get; } = new(new()
    {
        Id = "06.6",
        Kind = ExerciseKind.Make,
        Title = "The nearest doubt",
        Reference = (x, weights) => Moved(x, weights, (z, w) => -z / w.DotProduct(w) * w),
        Cases =
        [
            (Numbers(3, 1), Numbers(-1, 1, 0)),
            (Numbers(2, 1), Numbers(0, 3, 4)),
            (Numbers(-1, 2), Numbers(1, 3, -2)),
        ],
        Nasty =
        [
            (Numbers(1, 2), Numbers(1, 3, -2)),
            (Numbers(5), Numbers(-4, 2)),
            (Numbers(0, 0, 0), Numbers(2, -1, 0.5, 1)),
            (Numbers(400, -300), Numbers(1, 0.01, 0.02)),
        ],
        Random = draw =>
        {
            var n = draw.Whole(2, 5);
            return (draw.Vector(n), draw.Vector(n + 1));
        },
        Misconceptions =
        [
            new((x, weights) => Moved(x, weights, (z, w) => z / w.DotProduct(w) * w),
                "That walks away from the boundary, and z doubles. Walk against z."),
            new((x, weights) => Moved(x, weights, (z, w) => -z * w),
                "The direction is right, the way is not. A step of t along w changes z by t‖w‖²: divide by that."),
            new((x, weights) => Moved(x, weights, (z, w) => -z / w.L2Norm() * w),
                "That divides by ‖w‖ once. The step t times w is itself ‖w‖ long for each t, so divide by ‖w‖²."),
            new((x, weights) => Moved(x, weights, (z, w) => -w.DotProduct(x) / w.DotProduct(w) * w),
                "The bias is missing from z: that lands where w · x = 0, not where w₀ + w · x = 0."),
            new((x, weights) => Moved(x, weights, (z, w) => -z / (weights[0] * weights[0] + w.DotProduct(w)) * w),
                "The bias is in the length. Only w₁ to wₙ turn a step into a change of z: leave w₀ out of ‖w‖²."),
            new((x, weights) => Moved(x, weights, (z, w) => -w),
                "That makes one step of length ‖w‖, wherever x is. How far must it go so that z becomes 0?"),
            new((x, weights) => Moved(x, weights, (z, w) => -Math.Sign(z) * w / w.L2Norm()),
                "That makes a step of length 1, wherever x is. The distance to the boundary is |z| / ‖w‖."),
            new((x, weights) => Moved(x, weights, (z, w) => -2 * z / w.DotProduct(w) * w),
                "That is twice as far: the mirror image on the other side. Half of the way ends on the boundary."),
            new((x, weights) => Moved(x, weights, (z, w) => -z / w.DotProduct(w) * w) - x,
                "That is the change alone. Add it to x."),
            new((x, weights) => Moved(x, weights, (z, w) => Vector<double>.Build.Dense(x.Count, j => j == 0 && w[0] != 0 ? -z / w[0] : 0)),
                "That lies on the boundary, but it moves only x₁. The shortest way moves every input, in proportion to its weight."),
            new((x, weights) => x.Clone(), "Nothing moved. z at this input is not 0 yet."),
        ],
        Hints =
        [
            "Compute z at x first. The bias is weights[0], and weights.SubVector(1, x.Count) is w.",
            "The new input is x + t · w for some number t. There, z has changed by t times w · w.",
            "So z + t · (w · w) must be 0. Solve for t.",
        ],
        Solution = """
            // solution 06.6
            Vector<double> NearestDoubt(Vector<double> x, Vector<double> weights)
            {
                var w = weights.SubVector(1, x.Count);
                var z = weights[0] + w.DotProduct(x);
                return x - z / w.DotProduct(w) * w;
            }
            """,
        Explanation = "It is dJ/dx put to use: the inputs with large weights move most. The way has the length |z| / ‖w‖, the distance of lesson 03.",
    });

    private static Vector<double> Moved(Vector<double> x, Vector<double> weights, Func<double, Vector<double>, Vector<double>> change)
    {
        var w = weights.SubVector(1, x.Count);
        return x + change(weights[0] + w.DotProduct(x), w);
    }
}
