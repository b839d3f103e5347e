namespace DlCourse.Scratch;

/// <summary>The two functions that turn a net input z into an output: the step f and the logistic sigmoid g.</summary>
public static class Activations
{
    /// <summary>The perceptron's step: 1 if <paramref name="z"/> is above zero, else 0.</summary>
    /// <param name="z">The net input, one number.</param>
    /// <returns>1 when z &gt; 0; 0 when z ≤ 0, so a point exactly on the line belongs to class 0; 0 for NaN.</returns>
    /// <remarks>
    /// Rosenblatt 1958 used a threshold; this is that threshold moved to zero by the bias. It returns a double so that it can
    /// be plotted and multiplied; the values are exactly 0 and 1.
    /// </remarks>
    public static double Step(double z) => z > 0 ? 1 : 0;

    /// <summary>The logistic sigmoid, a smooth step between 0 and 1.</summary>
    /// <param name="z">The net input, one number; infinities are allowed.</param>
    /// <returns>g(z), between 0 and 1; NaN for NaN.</returns>
    /// <remarks>
    /// g(z) = 1 / (1 + e⁻ᶻ). For z &lt; 0 the equal form eᶻ / (1 + eᶻ) is used, because e⁻ᶻ overflows near z = −710.
    /// </remarks>
    public static double Sigmoid(double z)
    {
        if (z >= 0)
        {
            return 1 / (1 + Math.Exp(-z));
        }

        var e = Math.Exp(z);
        return e / (1 + e);
    }
}
