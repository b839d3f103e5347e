using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>The smallest convex body around some points.</summary>
internal static class ConvexHull
{
    private const double Epsilon = 1e-13;

    /// <summary>The point of the hull that is nearest to the origin.</summary>
    /// <param name="points">At least one point, none farther than about 1 from the origin.</param>
    /// <returns>That point; zeros, up to rounding, if the origin lies in the hull.</returns>
    /// <remarks>
    /// P. Wolfe, "Finding the nearest point in a polytope", Mathematical Programming 11 (1976). It keeps a few corners
    /// and their shares, adds the corner that lies farthest towards the origin, and drops those whose share would be negative. Each
    /// round comes strictly nearer, so no set of corners returns, and it ends.
    /// </remarks>
    public static Vector<double> NearestToOrigin(IReadOnlyList<Vector<double>> points)
    {
        var corners = new List<Vector<double>> { points.MinBy(point => point.L2Norm())! };
        var shares = Vector<double>.Build.Dense(1, 1);
        var nearest = corners[0];
        while (true)
        {
            var next = points.MinBy(nearest.DotProduct)!;
            if (nearest.DotProduct(next) >= nearest.DotProduct(nearest) - Epsilon || corners.Contains(next))
            {
                return nearest;
            }

            corners.Add(next);
            shares = Vector<double>.Build.DenseOfEnumerable(shares.Append(0));
            shares = MoveWithin(corners, shares);
            var candidate = Mix(corners, shares);
            if (candidate.L2Norm() >= nearest.L2Norm())
            {
                return nearest;     // rounding has used up what there was to gain
            }

            nearest = candidate;
        }
    }

    /// <summary>Moves towards the nearest point of the plane through the corners, and drops the corners that would get less than nothing.</summary>
    private static Vector<double> MoveWithin(List<Vector<double>> corners, Vector<double> shares)
    {
        while (true)
        {
            var goal = SharesOfNearestInPlane(corners);
            if (goal.All(share => share > Epsilon))
            {
                return goal;
            }

            var step = shares.Zip(goal).Where(pair => pair.Second <= Epsilon).Min(pair => pair.First / (pair.First - pair.Second));
            shares += Math.Clamp(step, 0, 1) * (goal - shares);
            var drop = shares.MinimumIndex();
            corners.RemoveAt(drop);
            shares = Vector<double>.Build.DenseOfEnumerable(shares.Where((_, i) => i != drop));
        }
    }

    /// <summary>Shares that add up to 1 and give the shortest mix, whatever their signs.</summary>
    private static Vector<double> SharesOfNearestInPlane(List<Vector<double>> corners)
    {
        var products = Matrix<double>.Build.Dense(corners.Count, corners.Count, (i, j) => 1 + corners[i].DotProduct(corners[j]));
        var shares = products.Solve(Vector<double>.Build.Dense(corners.Count, 1));
        return shares / shares.Sum();
    }

    private static Vector<double> Mix(List<Vector<double>> corners, Vector<double> shares) =>
        corners.Zip(shares, (corner, share) => share * corner).Aggregate((a, b) => a + b);
}
