using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>What the perceptron convergence theorem promises for a data set: never more than R² / γ² updates.</summary>
/// <param name="Radius">R, the length of the longest example (1, x₁, …, xₙ).</param>
/// <param name="Margin">γ, the distance of the nearest example from the best boundary through the origin; 0 if no boundary separates the classes.</param>
/// <param name="Weights">The n + 1 weights (w₀, …, wₙ) of that boundary, of length 1; zeros if there is none.</param>
/// <remarks>
/// R and γ are measured where the rule works, among the examples with the leading 1. There every boundary passes through the origin, so γ
/// is not the margin seen in a plot of the inputs, and it changes when the inputs are shifted. The bound holds for Rosenblatt's
/// rule from zero weights, in any order of the examples and with any rate. Source: A. Novikoff, "On convergence proofs on perceptrons", Symposium on
/// the Mathematical Theory of Automata (1962).
/// </remarks>
public sealed record ConvergenceBound(double Radius, double Margin, Vector<double> Weights)
{
    /// <summary>A margin below this part of the radius cannot be told from none with 16 digits.</summary>
    private const double SmallestMargin = 1e-9;

    /// <summary>True if some line, plane or hyperplane has each class on its own side.</summary>
    public bool IsSeparable => Margin > 0;

    /// <summary>R² / γ²; infinity if the data are not separable.</summary>
    public double MaxUpdates => IsSeparable ? Math.Pow(Radius / Margin, 2) : double.PositiveInfinity;

    /// <summary>Finds R and the largest γ of a data set.</summary>
    /// <param name="inputs">A matrix of N × n inputs, N ≥ 1, one example in each row, without the extra 1.</param>
    /// <param name="targets">N targets, each 0 or 1.</param>
    /// <returns>The bound and the boundary that gives it.</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together, a target is neither 0 nor 1, or an input is not finite.</exception>
    public static ConvergenceBound Of(Matrix<double> inputs, Vector<double> targets)
    {
        Examples.RequireFit(inputs, targets);
        if (inputs.Enumerate().Any(value => !double.IsFinite(value)))
        {
            throw new ArgumentException("An input is NaN or infinite.", nameof(inputs));
        }

        // With the 0s turned round, separating means: all on one side of the origin. The best direction leads to the nearest point of their hull.
        var signed = inputs.EnumerateRows().Zip(targets, (x, y) => (2 * y - 1) * Examples.WithLeadingOne(x)).ToArray();
        var radius = signed.Max(x => x.L2Norm());
        var nearest = ConvexHull.NearestToOrigin([.. signed.Select(x => x / radius)]);
        var margin = nearest.L2Norm();
        return margin > SmallestMargin
            ? new ConvergenceBound(radius, margin * radius, nearest / margin)
            : new ConvergenceBound(radius, 0, 0 * nearest);
    }

    /// <summary>One line, for example <c>R = 1.732, γ = 0.2425: at most 51 updates</c>.</summary>
    public override string ToString() => IsSeparable
        ? string.Create(CultureInfo.InvariantCulture, $"R = {Radius:0.000}, γ = {Margin:0.0000}: at most {Math.Floor(MaxUpdates * (1 + 1e-9)):#,0} updates")
        : string.Create(CultureInfo.InvariantCulture, $"R = {Radius:0.000}, γ = 0: no boundary separates the classes, so nothing is promised");
}
