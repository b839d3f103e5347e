namespace DlCourse.Bench.Scaling;

/// <summary>y = c·xᵖ, fitted to points by least squares on the logarithms.</summary>
internal static class PowerLaw
{
    /// <summary>p.</summary>
    public static double Exponent(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (a, b) = (x.Select(v => Math.Log(v)).ToArray(), y.Select(v => Math.Log(v)).ToArray());
        var (meanA, meanB) = (a.Average(), b.Average());
        return a.Zip(b, (u, v) => (u - meanA) * (v - meanB)).Sum() / a.Sum(u => (u - meanA) * (u - meanA));
    }
}
