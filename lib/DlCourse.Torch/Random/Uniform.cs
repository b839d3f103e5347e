namespace DlCourse.Torch.Random;

/// <summary>Uniform numbers: x = u · (to − from) + from, with u in [0, 1) on a grid of 2⁻²⁴ (single) or 2⁻⁵³ (double precision).</summary>
internal static class Uniform
{
    public static void Fill(RandomStream stream, Span<float> to, float from, float upTo)
    {
        // The difference is taken in single precision, the rest in double, as in libtorch.
        double width = upTo - from;
        for (var i = 0; i < to.Length; i++) to[i] = (float)(stream.NextSingle() * width + from);
    }

    public static void Fill(RandomStream stream, Span<double> to, double from, double upTo)
    {
        var width = upTo - from;
        for (var i = 0; i < to.Length; i++) to[i] = stream.NextDouble() * width + from;
    }
}
