using System.Numerics;

namespace DlCourse.Data.Randomness;

/// <summary>A small source of chance that gives the same numbers on every machine and in every version of .NET.</summary>
/// <remarks>
/// PCG-XSH-RR 64/32 of M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number
/// Generation" (2014): a 64-bit linear congruential state, of which each step shows 32 permuted bits. Numbers that must be the same
/// everywhere are made from these bits by additions, multiplications, divisions and square roots alone, which IEEE 754 fixes to the
/// last bit.
/// </remarks>
public sealed class Pcg32
{
    private const ulong Multiplier = 6364136223846793005;
    private readonly ulong increment;
    private ulong state;
    private double spare = double.NaN;

    /// <summary>Starts a sequence.</summary>
    /// <param name="seed">Where in the sequence to start.</param>
    /// <param name="sequence">Which of 2⁶³ sequences: two with different numbers have nothing in common.</param>
    public Pcg32(ulong seed, ulong sequence = 0)
    {
        increment = (sequence << 1) | 1;
        NextUInt32();
        state += seed;
        NextUInt32();
    }

    /// <summary>The next 32 bits.</summary>
    public uint NextUInt32()
    {
        var old = state;
        state = old * Multiplier + increment;
        var shifted = (uint)(((old >> 18) ^ old) >> 27);
        return BitOperations.RotateRight(shifted, (int)(old >> 59));
    }

    /// <summary>A whole number from 0 to <paramref name="bound"/> − 1, each as likely as the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not positive.</exception>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        // The lowest 2³² mod bound values would make some remainders likelier: they are drawn again.
        var threshold = (uint)((1UL << 32) % (uint)bound);
        uint drawn;
        do
        {
            drawn = NextUInt32();
        }
        while (drawn < threshold);
        return (int)(drawn % (uint)bound);
    }

    /// <summary>A number in [0, 1), a multiple of 2⁻³².</summary>
    public double NextDouble() => NextUInt32() * (1.0 / 4294967296.0);

    /// <summary>A number in [low, high).</summary>
    public double Uniform(double low, double high) => low + (high - low) * NextDouble();

    /// <summary>True with the given probability.</summary>
    public bool Chance(double probability) => NextDouble() < probability;

    /// <summary>A number from the normal distribution with mean 0 and standard deviation 1 (Marsaglia's polar method).</summary>
    public double Normal()
    {
        if (!double.IsNaN(spare))
        {
            var saved = spare;
            spare = double.NaN;
            return saved;
        }

        double u, v, s;
        do
        {
            u = 2 * NextDouble() - 1;
            v = 2 * NextDouble() - 1;
            s = u * u + v * v;
        }
        while (s is >= 1 or 0);
        var scale = Math.Sqrt(-2 * PortableMath.Log(s) / s);
        spare = v * scale;
        return u * scale;
    }

    /// <summary>A number from the normal distribution.</summary>
    public double Normal(double mean, double standardDeviation) => mean + standardDeviation * Normal();

    /// <summary>An index, likely in proportion to its weight.</summary>
    /// <exception cref="ArgumentException">There is no weight above 0, or one below.</exception>
    public int Choose(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var total = 0.0;
        foreach (var weight in weights)
        {
            total += weight >= 0 ? weight : throw new ArgumentException($"A weight must be 0 or more, but one is {weight}.", nameof(weights));
        }

        if (total <= 0)
        {
            throw new ArgumentException("At least one weight must be above 0.", nameof(weights));
        }

        var left = NextDouble() * total;
        for (var i = 0; i < weights.Count; i++)
        {
            left -= weights[i];
            if (left < 0) return i;
        }

        return Enumerable.Range(0, weights.Count).Last(i => weights[i] > 0);
    }

    /// <summary>Puts the items into a random order (Fisher–Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>The numbers 0 … <paramref name="count"/> − 1 in random order.</summary>
    public int[] Permutation(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        Shuffle<int>(order);
        return order;
    }
}
