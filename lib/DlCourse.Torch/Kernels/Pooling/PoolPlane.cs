using System.Numerics;
using System.Numerics.Tensors;

namespace DlCourse.Torch.Kernels.Pooling;

/// <summary>
/// Pooling of one plane: the numbers of one channel of one image. A row of windows is pooled in two steps: down the columns, whole
/// vectors at a time, into one row; then along that row, tap by tap: tap t of all windows is gathered and combined at once. Where a
/// window has fewer taps than others, <see cref="PoolAxis.Taps"/> names a slot behind the row, which changes nothing.
/// </summary>
internal static class PoolPlane
{
    /// <summary>Numbers that fit on the stack: the rows of usual images.</summary>
    private const int Few = 2048;

    /// <summary>The largest number of each window and its place in the plane; NaN counts as the largest, of equals the first wins.</summary>
    public static void Largest<T>(PoolAxis rows, PoolAxis columns, ReadOnlySpan<T> x, Span<T> y, Span<long> place) where T : unmanaged, IFloatingPointIeee754<T>
    {
        // Places are kept as numbers of the element's type beside the values: a float holds whole numbers up to 2²⁴. NaN has no order.
        if ((typeof(T) == typeof(float) && x.Length > 1 << 24) || T.IsNaN(TensorPrimitives.Max(x)))
        {
            LargestOneByOne(rows, columns, x, y, place);
            return;
        }

        var (width, output) = (columns.Length, Padded<T>(columns.Output));
        var (columnLength, needed) = (width + 1, 2 * (width + 1) + 4 * output);
        var buffer = needed <= Few ? stackalloc T[needed] : new T[needed];
        var largest = buffer[..columnLength];
        var largestPlace = buffer.Slice(columnLength, columnLength);
        var windows = buffer[(2 * columnLength)..];
        windows.Clear();
        var best = windows[..output];
        var bestPlace = windows.Slice(output, output);
        var value = windows.Slice(2 * output, output);
        var valuePlace = windows.Slice(3 * output, output);
        (largest[width], largestPlace[width]) = (T.NegativeInfinity, T.PositiveInfinity);
        for (var i = 0; i < rows.Output; i++)
        {
            LargestOfColumns(rows, i, x, largest[..width], largestPlace[..width]);
            Take(largest, columns.Taps[0], best);
            Take(largestPlace, columns.Taps[0], bestPlace);
            foreach (var tap in columns.Taps.AsSpan(1))
            {
                Take(largest, tap, value);
                Take(largestPlace, tap, valuePlace);
                KeepLargest(value, valuePlace, best, bestPlace);
            }

            best[..columns.Output].CopyTo(y[(i * columns.Output)..]);
            TensorPrimitives.ConvertTruncating<T, long>(bestPlace[..columns.Output], place.Slice(i * columns.Output, columns.Output));
        }
    }

    /// <summary>The sum of each window over its divisor.</summary>
    public static void Mean<T>(PoolAxis rows, PoolAxis columns, ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (width, output) = (columns.Length, columns.Output);
        var needed = width + 1 + output;
        var buffer = needed <= Few ? stackalloc T[needed] : new T[needed];
        var sums = buffer[..(width + 1)];
        var value = buffer.Slice(width + 1, output);
        for (var i = 0; i < rows.Output; i++)
        {
            sums.Clear();
            for (var h = rows.Start[i]; h < rows.End[i]; h += rows.Step) TensorPrimitives.Add(sums[..width], x.Slice(h * width, width), sums[..width]);
            var result = y.Slice(i * output, output);
            Take(sums, columns.Taps[0], result);
            foreach (var tap in columns.Taps.AsSpan(1))
            {
                Take(sums, tap, value);
                TensorPrimitives.Add(result, value, result);
            }

            for (var j = 0; j < output; j++) result[j] /= T.CreateTruncating(rows.Divisor[i] * columns.Divisor[j]);
        }
    }

    /// <summary>The reverse: each number over its divisor, added to all places of its window.</summary>
    public static void Spread<T>(PoolAxis rows, PoolAxis columns, ReadOnlySpan<T> y, Span<T> x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        x.Clear();
        var (width, output) = (columns.Length, columns.Output);
        var needed = width + 1 + output;
        var buffer = needed <= Few ? stackalloc T[needed] : new T[needed];
        var sums = buffer[..(width + 1)];
        var share = buffer.Slice(width + 1, output);
        for (var i = 0; i < rows.Output; i++)
        {
            for (var j = 0; j < output; j++) share[j] = y[i * output + j] / T.CreateTruncating(rows.Divisor[i] * columns.Divisor[j]);
            sums.Clear();
            foreach (var tap in columns.Taps)
            {
                for (var j = 0; j < share.Length; j++) sums[tap[j]] += share[j];
            }

            for (var h = rows.Start[i]; h < rows.End[i]; h += rows.Step) TensorPrimitives.Add(x.Slice(h * width, width), sums[..width], x.Slice(h * width, width));
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

    private static void Take<T>(ReadOnlySpan<T> from, int[] tap, Span<T> to)
    {
        for (var i = 0; i < tap.Length; i++) to[i] = from[tap[i]];
    }

    /// <summary>The largest of each column over the rows of a window, and its place.</summary>
    private static void LargestOfColumns<T>(PoolAxis rows, int i, ReadOnlySpan<T> x, Span<T> largest, Span<T> place) where T : unmanaged, INumber<T>
    {
        var width = largest.Length;
        for (var h = rows.Start[i]; h < rows.End[i]; h += rows.Step)
        {
            var row = x.Slice(h * width, width);
            if (h == rows.Start[i])
            {
                row.CopyTo(largest);
                for (var c = 0; c < width; c++) place[c] = T.CreateTruncating(h * width + c);
                continue;
            }

            var w = 0;
            for (; w <= width - Vector<T>.Count; w += Vector<T>.Count)
            {
                var (value, before) = (new Vector<T>(row[w..]), new Vector<T>(largest[w..]));
                var isLarger = Vector.GreaterThan(value, before);
                Vector.ConditionalSelect(isLarger, value, before).CopyTo(largest[w..]);
                Vector.ConditionalSelect(isLarger, Vector.CreateSequence(T.CreateTruncating(h * width + w), T.One), new Vector<T>(place[w..])).CopyTo(place[w..]);
            }

            for (; w < width; w++)
            {
                if (row[w] > largest[w]) (largest[w], place[w]) = (row[w], T.CreateTruncating(h * width + w));
            }
        }
    }

    /// <summary>Keeps the larger of two numbers, of equals the one at the smaller place. All are whole vectors.</summary>
    private static void KeepLargest<T>(ReadOnlySpan<T> value, ReadOnlySpan<T> place, Span<T> best, Span<T> bestPlace) where T : unmanaged
    {
        for (var i = 0; i < best.Length; i += Vector<T>.Count)
        {
            var (v, p, b, q) = (new Vector<T>(value[i..]), new Vector<T>(place[i..]), new Vector<T>(best[i..]), new Vector<T>(bestPlace[i..]));
            var isBetter = Vector.GreaterThan(v, b) | (Vector.Equals(v, b) & Vector.LessThan(p, q));
            Vector.ConditionalSelect(isBetter, v, b).CopyTo(best[i..]);
            Vector.ConditionalSelect(isBetter, p, q).CopyTo(bestPlace[i..]);
        }
    }

    private static int Padded<T>(int count) => (count + Vector<T>.Count - 1) / Vector<T>.Count * Vector<T>.Count;

    private static void LargestOneByOne<T>(PoolAxis rows, PoolAxis columns, ReadOnlySpan<T> x, Span<T> y, Span<long> place) where T : unmanaged, INumber<T>
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
}
