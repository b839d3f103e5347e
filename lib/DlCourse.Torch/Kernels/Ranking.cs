using System.Numerics;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <summary>Positions in rows: of the largest, the smallest, all in order. NaN counts as larger than every number, as in PyTorch.</summary>
internal static class Ranking
{
    /// <summary>The position of the first largest (or smallest) element of each row.</summary>
    public static void Extreme(Operand rows, bool largest, Span<long> positions)
    {
        switch (rows.Type)
        {
            case ScalarType.Float32: Extreme<float>(rows, largest, positions); break;
            case ScalarType.Float64: Extreme<double>(rows, largest, positions); break;
            case ScalarType.Int64: Extreme<long>(rows, largest, positions); break;
            case ScalarType.Int32: Extreme<int>(rows, largest, positions); break;
            default: Extreme<byte>(rows, largest, positions); break;
        }
    }

    /// <summary>The positions of each row's elements in order; equal ones stay in theirs.</summary>
    public static void Sort(Operand rows, bool descending, Operand positions)
    {
        switch (rows.Type)
        {
            case ScalarType.Float32: Sort<float>(rows, descending, positions); break;
            case ScalarType.Float64: Sort<double>(rows, descending, positions); break;
            case ScalarType.Int64: Sort<long>(rows, descending, positions); break;
            case ScalarType.Int32: Sort<int>(rows, descending, positions); break;
            default: Sort<byte>(rows, descending, positions); break;
        }
    }

    /// <summary>For each element, the position of the largest (or smallest) up to it; of equal ones the last.</summary>
    public static void Running(Operand rows, bool largest, Span<long> positions)
    {
        switch (rows.Type)
        {
            case ScalarType.Float32: Running<float>(rows, largest, positions); break;
            case ScalarType.Float64: Running<double>(rows, largest, positions); break;
            case ScalarType.Int64: Running<long>(rows, largest, positions); break;
            case ScalarType.Int32: Running<int>(rows, largest, positions); break;
            default: Running<byte>(rows, largest, positions); break;
        }
    }

    private static void Extreme<T>(Operand rows, bool largest, Span<long> positions) where T : unmanaged, INumber<T>
    {
        var length = AlongAxis.Length(rows);
        var data = rows.Span<T>();
        for (var r = 0; r < positions.Length; r++)
        {
            var row = data.Slice(r * length, length);
            var best = 0;
            for (var i = 1; i < length && !T.IsNaN(row[best]); i++)
            {
                if (T.IsNaN(row[i]) || (largest ? row[i] > row[best] : row[i] < row[best])) best = i;
            }

            positions[r] = best;
        }
    }

    private static void Running<T>(Operand rows, bool largest, Span<long> positions) where T : unmanaged, INumber<T>
    {
        var length = AlongAxis.Length(rows);
        var data = rows.Span<T>();
        for (var start = 0; start < positions.Length; start += length)
        {
            var best = 0;
            for (var i = 0; i < length; i++)
            {
                var (now, top) = (data[start + i], data[start + best]);
                if (T.IsNaN(now) || (!T.IsNaN(top) && (largest ? now >= top : now <= top))) best = i;
                positions[start + i] = best;
            }
        }
    }

    private static void Sort<T>(Operand rows, bool descending, Operand positions) where T : unmanaged, INumber<T>
    {
        var length = AlongAxis.Length(rows);
        if (length == 0) return;
        ThreadCount.ForEach((int)(rows.Layout.Count / length), r =>
        {
            var row = rows.Span<T>().Slice(r * length, length).ToArray();
            var order = positions.Span<long>().Slice(r * length, length);
            for (var i = 0; i < length; i++) order[i] = i;
            order.Sort((a, b) =>
            {
                var first = Compare(row[a], row[b]);
                if (first != 0) return descending ? -first : first;
                return a.CompareTo(b);
            });
        });
    }

    private static int Compare<T>(T a, T b) where T : INumber<T> => T.IsNaN(a) ? (T.IsNaN(b) ? 0 : 1) : T.IsNaN(b) ? -1 : a.CompareTo(b);
}
