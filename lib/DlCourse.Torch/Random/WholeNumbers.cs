using System.Numerics;

namespace DlCourse.Torch.Random;

/// <summary>Whole numbers in [from, from + range): the remainder of random bits.</summary>
internal static class WholeNumbers
{
    /// <summary>From this range on one draw has too few bits, and two are taken.</summary>
    /// <remarks>PyTorch 2.7 and later take two from 2²⁸ on: for ranges between, their numbers differ from those of earlier ones and from these.</remarks>
    public const ulong LongRange = 1UL << 32;

    public static void Fill<T>(RandomStream stream, Span<T> to, long from, ulong range) where T : unmanaged, INumber<T>
    {
        if (range >= LongRange)
        {
            for (var i = 0; i < to.Length; i++) to[i] = T.CreateTruncating((long)(stream.NextUInt64() % range) + from);
        }
        else
        {
            for (var i = 0; i < to.Length; i++) to[i] = T.CreateTruncating((long)(stream.NextUInt32() % range) + from);
        }
    }

    /// <summary>The lower limit, raised to a number that a type with so many bits of mantissa can hold.</summary>
    public static long RaiseToGrid(long from, int mantissa) => IsOnGrid(from + 1, mantissa, out var rounded) || rounded >= from ? from : rounded + Step(from + 1, mantissa);

    /// <summary>The upper limit, lowered to a number that a type with so many bits of mantissa can hold.</summary>
    public static long LowerToGrid(long to, int mantissa) => IsOnGrid(to - 1, mantissa, out var rounded) || rounded < to ? to : rounded - Step(to - 1, mantissa);

    private static bool IsOnGrid(long value, int mantissa, out long rounded)
    {
        rounded = mantissa == 24 ? (long)(float)value : (long)(double)value;
        return rounded == value;
    }

    private static long Step(long value, int mantissa) => 1L << (BitOperations.Log2((ulong)Math.Abs(value)) - mantissa + 1);
}
