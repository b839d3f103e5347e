using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>Every point of a descent, the start included.</summary>
/// <param name="Points">The start, then the point after each step; each a vector of N finite numbers.</param>
/// <param name="LearningRate">The η that was used.</param>
/// <param name="Overflowed">True if the next point would have been beyond what a double can hold: the descent ran away.</param>
public sealed record DescentTrace(IReadOnlyList<Vector<double>> Points, double LearningRate, bool Overflowed)
{
    /// <summary>The last point.</summary>
    public Vector<double> End => Points[^1];

    /// <summary>How many steps were made.</summary>
    public int Steps => Points.Count - 1;

    /// <summary>One variable over all points, as a plot wants it.</summary>
    /// <param name="index">Which variable, from 0.</param>
    /// <returns>Steps + 1 numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such variable.</exception>
    public double[] Coordinate(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, End.Count);
        return [.. Points.Select(point => point[index])];
    }

    /// <summary>The loss at every point, as a curve wants it.</summary>
    /// <param name="loss">The function that was descended on.</param>
    /// <returns>Steps + 1 numbers.</returns>
    public double[] Losses(Func<Vector<double>, double> loss) => [.. Points.Select(loss)];

    /// <summary>The first step after which a condition holds, or −1 if it never does; 0 is the start.</summary>
    /// <param name="condition">What must hold at the point.</param>
    public int FirstStep(Func<Vector<double>, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Points.ToList().FindIndex(point => condition(point));
    }

    /// <summary>A sentence: how many steps, at which rate, and where they ended.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Steps} steps at rate {LearningRate:0.######}: {Examples.Format(Points[0])} → {Examples.Format(End)}{(Overflowed ? ", then out of range" : "")}");
}
