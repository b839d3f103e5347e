using System.Collections;

namespace TorchSharp.Utils;

/// <summary>The numbers 0 to n − 1 in a random order, in which each order is equally likely.</summary>
/// <remarks>
/// Each number in turn takes a random place among those before it, and what was there goes to the end: the inside-out form of R. Fisher's
/// and F. Yates's method. The random numbers are those of <see cref="Random"/>, as TorchSharp's, so a seed gives TorchSharp's order.
/// With a seed, <b>every</b> pass gives the same order; without one, every pass another, which nobody can repeat.
/// </remarks>
public class FisherYatesShuffler : IEnumerable<long>
{
    private readonly long size;
    private readonly int? seed;

    /// <summary>Makes a shuffler.</summary>
    /// <param name="size">How many numbers.</param>
    /// <param name="seed">What the order follows from; null for another order each time.</param>
    public FisherYatesShuffler(long size, int? seed = null) => (this.size, this.seed) = (size, seed);

    /// <summary>Goes through the numbers.</summary>
    public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)Order()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private long[] Order()
    {
        var random = seed is { } value ? new Random(value) : new Random();
        var order = new long[size];
        for (var i = 0L; i < size; i++)
        {
            var place = (((long)random.Next() << 32) + (uint)random.Next()) % (i + 1);
            order[i] = order[place];
            order[place] = i;
        }

        return order;
    }
}
