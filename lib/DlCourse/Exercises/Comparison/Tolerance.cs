using System.Globalization;

namespace DlCourse.Exercises.Comparison;

/// <summary>How far an answer may be from the expected one: absolute + relative × the largest expected number.</summary>
/// <param name="Relative">Share of the largest expected number.</param>
/// <param name="Absolute">Allowed even where zero is expected.</param>
public sealed record Tolerance(double Relative, double Absolute)
{
    /// <summary>
    /// Wide enough for the same formula in another order or in float, where numbers near 1 may cancel to one near 0; far too narrow for
    /// another formula.
    /// </summary>
    public static Tolerance Default { get; } = new(1e-5, 1e-6);

    private static Tolerance Single { get; } = new(3e-5, 1e-6);

    /// <summary>Not a bit off.</summary>
    public static Tolerance Exact { get; } = new(0, 0);

    /// <summary>
    /// True if tensors are compared by shape and numbers alone: another element type, or a result without its graph, is no mistake then.
    /// </summary>
    public bool NumbersOnly { get; init; }

    /// <summary>A fixed distance.</summary>
    public static Tolerance Within(double distance) => new(0, distance);

    /// <summary>
    /// What is allowed for tensors of a type, unless the exercise says it itself: nothing for integers; for float32, which has 7 digits, a
    /// little more than elsewhere, since long sums lose some of them.
    /// </summary>
    internal Tolerance For(TensorTraits? traits) => traits is null || (Relative, Absolute) != (Default.Relative, Default.Absolute) ? this
        : traits.IsWhole ? Exact : traits.Type == ScalarType.Float32 ? Single : this;

    /// <summary>The distance allowed beside numbers of this size.</summary>
    internal double At(double scale) => Absolute + Relative * Math.Abs(scale);

    /// <summary>Whether two numbers are equal for this exercise; NaN equals NaN, infinity itself.</summary>
    internal bool Accepts(double expected, double got, double scale) =>
        expected.Equals(got) || expected == got || Math.Abs(expected - got) <= At(double.IsFinite(scale) ? scale : 0);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Relative:0.#e+0} relative, {Absolute:0.#e+0} absolute");
}
