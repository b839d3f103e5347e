using System.Numerics;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <summary>Moves rows of a contiguous matrix by their numbers.</summary>
internal static class RowMoves
{
    /// <summary>to[i] = from[rows[i]].</summary>
    public static void Take(Operand from, ReadOnlySpan<long> rows, Operand to, int width)
    {
        switch (ScalarTypes.Size(from.Type))
        {
            case 4: Take<int>(from, rows, to, width); break;
            case 8: Take<long>(from, rows, to, width); break;
            default: Take<byte>(from, rows, to, width); break;
        }
    }

    /// <summary>to[rows[i]] = from[i]; of several rows for one place the last wins.</summary>
    public static void Put(Operand from, ReadOnlySpan<long> rows, Operand to, int width)
    {
        switch (ScalarTypes.Size(from.Type))
        {
            case 4: Put<int>(from, rows, to, width); break;
            case 8: Put<long>(from, rows, to, width); break;
            default: Put<byte>(from, rows, to, width); break;
        }
    }

    /// <summary>to[rows[i]] += from[i], in order.</summary>
    public static void Add(Operand from, ReadOnlySpan<long> rows, Operand to, int width)
    {
        switch (from.Type)
        {
            case ScalarType.Float32: Add<float>(from, rows, to, width); break;
            case ScalarType.Float64: Add<double>(from, rows, to, width); break;
            case ScalarType.Int64: Add<long>(from, rows, to, width); break;
            case ScalarType.Int32: Add<int>(from, rows, to, width); break;
            default: Add<byte>(from, rows, to, width); break;
        }
    }

    private static void Take<T>(Operand from, ReadOnlySpan<long> rows, Operand to, int width) where T : unmanaged
    {
        var source = from.Span<T>();
        var target = to.Span<T>();
        if (width == 1)
        {
            for (var i = 0; i < rows.Length; i++) target[i] = source[(int)rows[i]];
            return;
        }

        for (var i = 0; i < rows.Length; i++) source.Slice((int)rows[i] * width, width).CopyTo(target[(i * width)..]);
    }

    private static void Put<T>(Operand from, ReadOnlySpan<long> rows, Operand to, int width) where T : unmanaged
    {
        var source = from.Span<T>();
        var target = to.Span<T>();
        for (var i = 0; i < rows.Length; i++) source.Slice(i * width, width).CopyTo(target[((int)rows[i] * width)..]);
    }

    private static void Add<T>(Operand from, ReadOnlySpan<long> rows, Operand to, int width) where T : unmanaged, INumber<T>
    {
        var source = from.Span<T>();
        var target = to.Span<T>();
        for (var i = 0; i < rows.Length; i++)
        {
            var row = target.Slice((int)rows[i] * width, width);
            Sum.Combine(source.Slice(i * width, width), row);
        }
    }
}
