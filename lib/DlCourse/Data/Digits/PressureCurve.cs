using DlCourse.Data.Randomness;

namespace DlCourse.Data.Digits;

/// <summary>How hard the pen is pressed along one stroke: slow changes about 1, often lighter at the ends.</summary>
internal sealed class PressureCurve
{
    private readonly double[] knots = new double[5];

    public PressureCurve(Pcg32 random)
    {
        for (var i = 0; i < knots.Length; i++)
        {
            knots[i] = 1 + random.Normal(0, 0.1);
        }

        knots[0] *= random.Uniform(0.8, 1.1);
        knots[^1] *= random.Uniform(0.65, 1.1);
    }

    /// <summary>The pressure.</summary>
    /// <param name="t">From 0, the stroke's beginning, to 1, its end.</param>
    public double At(double t)
    {
        var position = Math.Clamp(t, 0, 1) * (knots.Length - 1);
        var left = Math.Min((int)position, knots.Length - 2);
        var part = position - left;
        return Math.Max(0.4, knots[left] + part * part * (3 - 2 * part) * (knots[left + 1] - knots[left]));
    }
}
