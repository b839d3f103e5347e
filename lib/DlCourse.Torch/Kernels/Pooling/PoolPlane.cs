using System.Numerics;

namespace DlCourse.Torch.Kernels.Pooling;

/// <summary>Pooling of one plane: the numbers of one channel of one image.</summary>
internal static class PoolPlane
{
    /// <summary>The largest number of each window and its place in the plane; NaN counts as the largest, of equals the first wins.</summary>
    public static void Largest<T>(PoolAxis rows, PoolAxis columns, ReadOnlySpan<T> x, Span<T> y, Span<long> place) where T : unmanaged, INumber<T>
    {
        var o = 0;
        for (var i = 0; i < rows.Output; i++)
        {
            for (var j = 0; j < columns.Output; j++, o++)
            {
                var at = rows.Start[i] * columns.Length + columns.Start[j];
                var largest = x[at];
                for (var h = rows.Start[i]; h < rows.End[i]; h += rows.Step)
                {
                    for (var w = columns.Start[j]; w < columns.End[j]; w += columns.Step)
                    {
                        var value = x[h * columns.Length + w];
                        if (value > largest || T.IsNaN(value)) (largest, at) = (value, h * columns.Length + w);
                    }
                }

                (y[o], place[o]) = (largest, at);
            }
        }
    }

    /// <summary>The sum of each window over its divisor.</summary>
    public static void Mean<T>(PoolAxis rows, PoolAxis columns, ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>
    {
        var o = 0;
        for (var i = 0; i < rows.Output; i++)
        {
            for (var j = 0; j < columns.Output; j++, o++)
            {
                var sum = T.Zero;
                for (var h = rows.Start[i]; h < rows.End[i]; h += rows.Step)
                {
                    for (var w = columns.Start[j]; w < columns.End[j]; w += columns.Step) sum += x[h * columns.Length + w];
                }

                y[o] = sum / T.CreateTruncating(rows.Divisor[i] * columns.Divisor[j]);
            }
        }
    }

    /// <summary>The reverse: each number over its divisor, added to all places of its window.</summary>
    public static void Spread<T>(PoolAxis rows, PoolAxis columns, ReadOnlySpan<T> y, Span<T> x) where T : unmanaged, INumber<T>
    {
        x.Clear();
        var o = 0;
        for (var i = 0; i < rows.Output; i++)
        {
            for (var j = 0; j < columns.Output; j++, o++)
            {
                var share = y[o] / T.CreateTruncating(rows.Divisor[i] * columns.Divisor[j]);
                for (var h = rows.Start[i]; h < rows.End[i]; h += rows.Step)
                {
                    for (var w = columns.Start[j]; w < columns.End[j]; w += columns.Step) x[h * columns.Length + w] += share;
                }
            }
        }
    }

    /// <summary>to[i] = from[place[i]].</summary>
    public static void Take<T>(ReadOnlySpan<T> from, ReadOnlySpan<long> place, Span<T> to) where T : unmanaged
    {
        for (var i = 0; i < place.Length; i++) to[i] = from[(int)place[i]];
    }

    /// <summary>to[place[i]] += from[i], into zeros.</summary>
    public static void Add<T>(ReadOnlySpan<T> from, ReadOnlySpan<long> place, Span<T> to) where T : unmanaged, INumber<T>
    {
        to.Clear();
        for (var i = 0; i < place.Length; i++) to[(int)place[i]] += from[i];
    }
}
