using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>
/// Copies a strip of a matrix into the order in which <see cref="RegisterBlock"/> reads it: for each step, the numbers of all rows (of A) or
/// columns (of B) of the strip side by side.
/// </summary>
internal static unsafe class Packing
{
    /// <summary>How many rows ahead memory is asked for.</summary>
    private const int RowsAhead = 8;

    /// <summary>to[p·width + j] = from[p·along + j·across] for j below <paramref name="count"/>, zero from there to the width.</summary>
    /// <param name="from">The strip's first number.</param>
    /// <param name="along">From one step to the next.</param>
    /// <param name="across">From one row (of A) or column (of B) to the next.</param>
    /// <param name="depth">Steps.</param>
    /// <param name="count">Rows or columns of the strip that exist.</param>
    /// <param name="width">Rows or columns with padding.</param>
    /// <param name="to">depth · width numbers; overwritten.</param>
    public static void Pack<T>(T* from, long along, long across, int depth, int count, int width, T* to) where T : unmanaged
    {
        if (across == 1) Rows(from, along, depth, count, width, to);
        else if (along == 1 && typeof(T) == typeof(float) && Zip.IsSupported) Turned((float*)from, across, depth, count, width, (float*)to);
        else OneByOne(from, along, across, 0, depth, count, width, to);
    }

    private static void Fetch<T>(T* row, int count) where T : unmanaged
    {
        for (var j = 0; j < count; j += Cache.Line / sizeof(T)) Cache.Fetch(row + j);
    }

    private static void Rows<T>(T* from, long along, int depth, int count, int width, T* to) where T : unmanaged
    {
        // Most strips are a few vectors wide: a loop in place is quicker than a call for each row.
        var lanes = Vector128<T>.Count;
        for (var p = 0; p < depth; p++, from += along, to += width)
        {
            // Rows lie far apart, so the processor does not guess that one follows the other.
            if (p + RowsAhead < depth) Fetch(from + RowsAhead * along, count);
            var j = 0;
            for (; j + lanes <= count; j += lanes) Vector128.Load(from + j).Store(to + j);
            for (; j < count; j++) to[j] = from[j];
            for (; j < width; j++) to[j] = default;
        }
    }

    /// <summary>The strip lies the other way round: squares of 4 × 4 are turned in registers.</summary>
    private static void Turned(float* from, long across, int depth, int count, int width, float* to)
    {
        var p = 0;
        for (; p + 4 <= depth; p += 4)
        {
            var target = to + (long)p * width;
            var j = 0;
            if (p % (Cache.Line / sizeof(float)) == 0)
            {
                // The next strip's rows are as many and as short: it begins where this one ends.
                for (; j < count; j++) Cache.Fetch(from + p + (j + count) * across);
            }

            for (j = 0; j + 4 <= count; j += 4)
            {
                var source = from + p + j * across;
                TurnSquare(Vector128.Load(source), Vector128.Load(source + across), Vector128.Load(source + 2 * across), Vector128.Load(source + 3 * across), target + j, width);
            }

            for (; j < width; j++)
            {
                for (var q = 0; q < 4; q++) target[q * width + j] = j < count ? from[p + q + j * across] : 0;
            }
        }

        OneByOne(from, 1, across, p, depth, count, width, to);
    }

    private static void OneByOne<T>(T* from, long along, long across, int first, int depth, int count, int width, T* to) where T : unmanaged
    {
        for (var p = first; p < depth; p++)
        {
            var source = from + p * along;
            var target = to + (long)p * width;
            for (var j = 0; j < count; j++) target[j] = source[j * across];
            for (var j = count; j < width; j++) target[j] = default;
        }
    }

    /// <summary>Four rows become four columns, <paramref name="step"/> numbers from row to row of the target.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TurnSquare(Vector128<float> a, Vector128<float> b, Vector128<float> c, Vector128<float> d, float* to, long step)
    {
        // a0 c0 a1 c1, b0 d0 b1 d1, …: zipped once more they are a0 b0 c0 d0, ….
        var (ac, bd, high, low) = (Zip.Low(a, c), Zip.Low(b, d), Zip.High(a, c), Zip.High(b, d));
        Zip.Low(ac, bd).Store(to);
        Zip.High(ac, bd).Store(to + step);
        Zip.Low(high, low).Store(to + 2 * step);
        Zip.High(high, low).Store(to + 3 * step);
    }
}
