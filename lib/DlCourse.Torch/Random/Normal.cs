namespace DlCourse.Torch.Random;

/// <summary>Normal numbers by Box and Muller: of two uniform numbers u and v, √(−2 ln u) · cos 2πv and √(−2 ln u) · sin 2πv.</summary>
/// <remarks>
/// libtorch draws them in two ways, and so does this class. 16 or more numbers that lie one after another in memory: fill the
/// memory with uniform numbers, then transform blocks of 16, u from the first half and v from the second; what does not fill a block is
/// covered by a last block of new draws, which ends at the end. Anything else: one number at a time, in double precision, the sine
/// being kept for the next number.
/// </remarks>
internal static class Normal
{
    /// <summary>Numbers of a block.</summary>
    public const int Block = 16;

    /// <summary>Fills memory that lies in order.</summary>
    public static void Fill(RandomStream stream, Span<float> to, float mean, float deviation)
    {
        if (to.Length < Block)
        {
            for (var i = 0; i < to.Length; i++) to[i] = (float)Next(stream, mean, deviation);
            return;
        }

        Uniform.Fill(stream, to, 0, 1);
        var end = to.Length - to.Length % Block;
        for (var i = 0; i < end; i += Block) Transform(to.Slice(i, Block), mean, deviation);
        if (end == to.Length) return;
        var last = to[^Block..];
        Uniform.Fill(stream, last, 0, 1);
        Transform(last, mean, deviation);
    }

    /// <summary>Fills memory that lies in order.</summary>
    public static void Fill(RandomStream stream, Span<double> to, double mean, double deviation)
    {
        if (to.Length < Block)
        {
            FillSingly(stream, to, mean, deviation);
            return;
        }

        Uniform.Fill(stream, to, 0, 1);
        var end = to.Length - to.Length % Block;
        for (var i = 0; i < end; i += Block) Transform(to.Slice(i, Block), mean, deviation);
        if (end == to.Length) return;
        var last = to[^Block..];
        Uniform.Fill(stream, last, 0, 1);
        Transform(last, mean, deviation);
    }

    /// <summary>One number at a time: what libtorch does where the elements do not lie in order.</summary>
    public static void FillSingly(RandomStream stream, Span<float> to, double mean, double deviation)
    {
        for (var i = 0; i < to.Length; i++) to[i] = (float)Next(stream, mean, deviation);
    }

    /// <summary>One number at a time: what libtorch does where the elements do not lie in order.</summary>
    public static void FillSingly(RandomStream stream, Span<double> to, double mean, double deviation)
    {
        for (var i = 0; i < to.Length; i++) to[i] = Next(stream, mean, deviation);
    }

    /// <summary>The next number of the sequence.</summary>
    public static double Next(RandomStream stream, double mean, double deviation)
    {
        if (stream.CachedNormal is { } second)
        {
            stream.CachedNormal = null;
            return second * deviation + mean;
        }

        var angle = 2 * Math.PI * stream.NextDouble();
        var radius = Math.Sqrt(-2 * LogOfComplement(stream.NextDouble()));
        var (sine, cosine) = Math.SinCos(angle);
        stream.CachedNormal = radius * sine;
        return radius * cosine * deviation + mean;
    }

    // Logarithm, sine and cosine in double precision, rounded once: a float function differs between C libraries, this does not.
    private static void Transform(Span<float> block, float mean, float deviation)
    {
        for (var i = 0; i < Block / 2; i++)
        {
            var radius = MathF.Sqrt(-2 * (float)Math.Log(1 - block[i]));
            var (sine, cosine) = Math.SinCos(2 * MathF.PI * block[i + Block / 2]);
            block[i] = radius * (float)cosine * deviation + mean;
            block[i + Block / 2] = radius * (float)sine * deviation + mean;
        }
    }

    private static void Transform(Span<double> block, double mean, double deviation)
    {
        for (var i = 0; i < Block / 2; i++)
        {
            var radius = Math.Sqrt(-2 * Math.Log(1 - block[i]));
            var (sine, cosine) = Math.SinCos(2 * Math.PI * block[i + Block / 2]);
            block[i] = radius * cosine * deviation + mean;
            block[i + Block / 2] = radius * sine * deviation + mean;
        }
    }

    /// <summary>ln(1 − u). Exact for small u too, since u is a multiple of 2⁻⁵³ and so is 1 − u.</summary>
    private static double LogOfComplement(double u) => Math.Log(1 - u);
}
