namespace DlCourse.Torch.Random;

/// <summary>Random orders of 0, 1, … n − 1, by Fisher and Yates.</summary>
internal static class Permutation
{
    /// <summary>From this length on, the remainder of 32 bits would favour some orders visibly, and libtorch draws 64 bits from the other end.</summary>
    public const long LongLength = uint.MaxValue / 20;

    public static void Fill(RandomStream stream, Span<long> to)
    {
        if (to.Length >= LongLength)
        {
            FillLong(stream, to);
            return;
        }

        for (var i = 0; i < to.Length; i++) to[i] = i;
        for (var i = 0; i < to.Length - 1; i++)
        {
            var other = i + (int)(stream.NextUInt32() % (uint)(to.Length - i));
            (to[i], to[other]) = (to[other], to[i]);
        }
    }

    /// <summary>The way for very many.</summary>
    public static void FillLong(RandomStream stream, Span<long> to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            var other = (int)(stream.NextUInt64() % (ulong)(i + 1));
            to[i] = i;
            to[i] = to[other];
            to[other] = i;
        }
    }
}
