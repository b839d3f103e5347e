namespace DlCourse.Torch.Random;

/// <summary>
/// A sequence of random numbers that a seed determines: the sequence of libtorch on a processor. It also keeps what libtorch keeps
/// beside the generator: of two normal numbers that one draw gives, the second.
/// </summary>
/// <remarks>Not thread-safe: whoever draws holds a lock on the stream for the whole tensor, as libtorch does.</remarks>
internal sealed class RandomStream
{
    private MersenneTwister generator;

    public RandomStream(ulong seed)
    {
        generator = new MersenneTwister(seed);
        Seed = seed;
    }

    /// <summary>What the sequence was started from.</summary>
    public ulong Seed { get; private set; }

    /// <summary>The second of two standard normal numbers in double precision, if it is not used yet.</summary>
    public double? CachedNormal { get; set; }

    /// <summary>The same for single precision. Nothing on a processor uses it; it is part of a saved state.</summary>
    public float? CachedSingleNormal { get; set; }

    /// <summary>The generator itself, for saving its state.</summary>
    public MersenneTwister Generator => generator;

    /// <summary>Starts again from a seed.</summary>
    public void Restart(ulong seed)
    {
        (generator, Seed) = (new MersenneTwister(seed), seed);
        (CachedNormal, CachedSingleNormal) = (null, null);
    }

    /// <summary>Continues from a saved state.</summary>
    public void Continue(MersenneTwister from, ulong seed) => (generator, Seed) = (from, seed);

    /// <summary>32 random bits.</summary>
    public uint NextUInt32() => generator.NextUInt32();

    /// <summary>64 random bits: the first draw is the upper half.</summary>
    public ulong NextUInt64()
    {
        var upper = generator.NextUInt32();
        return ((ulong)upper << 32) | generator.NextUInt32();
    }

    /// <summary>A multiple of 2⁻²⁴ in [0, 1), from 32 random bits.</summary>
    public float NextSingle() => (NextUInt32() & 0xffffff) * (1f / (1 << 24));

    /// <summary>A multiple of 2⁻⁵³ in [0, 1), from 64 random bits.</summary>
    public double NextDouble() => (NextUInt64() & ((1UL << 53) - 1)) * (1.0 / (1UL << 53));
}
