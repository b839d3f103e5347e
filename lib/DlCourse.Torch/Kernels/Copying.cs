using System.Numerics;
using System.Numerics.Tensors;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels;

/// <summary>Copies between layouts and converts between element types.</summary>
internal static class Copying
{
    /// <summary>to = from, of one shape. Reals become integers by cutting the fraction off; what is not 0 becomes true.</summary>
    public static void Copy(Operand from, Operand to)
    {
        switch (from.Type)
        {
            case ScalarType.Float32: FromNumber<float>(from, to); break;
            case ScalarType.Float64: FromNumber<double>(from, to); break;
            case ScalarType.Int64: FromNumber<long>(from, to); break;
            case ScalarType.Int32: FromNumber<int>(from, to); break;
            default: FromNumber<byte>(from, to); break;
        }
    }

    private static void FromNumber<TFrom>(Operand from, Operand to) where TFrom : unmanaged, INumber<TFrom>
    {
        switch (to.Type)
        {
            case ScalarType.Float32: Copy<TFrom, float>(from, to); break;
            case ScalarType.Float64: Copy<TFrom, double>(from, to); break;
            case ScalarType.Int64: Copy<TFrom, long>(from, to); break;
            case ScalarType.Int32: Copy<TFrom, int>(from, to); break;
            default: Copy<TFrom, byte>(from, to); break;
        }
    }

    private static void Copy<TFrom, TTo>(Operand from, Operand to)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        if (from.IsContiguous && to.IsContiguous)
        {
            if (to.Layout.Count <= ThreadCount.Piece) Convert<TFrom, TTo>(from.Span<TFrom>(), to.Span<TTo>(), to.Type);
            else CopyInPieces<TFrom, TTo>(from, to);
            return;
        }

        if (from.Type == to.Type)
        {
            PlaneCopies.Copy<TFrom>(from, to);
            return;
        }

        var source = from.Storage.Span<TFrom>();
        var target = to.Storage.Span<TTo>();
        var runs = new StridedRuns(to.Layout.Shape, from.Layout, to.Layout);
        while (runs.Next())
        {
            if (runs.Step(0) == 1 && runs.Step(1) == 1)
            {
                Convert<TFrom, TTo>(source.Slice((int)runs.Start(0), runs.Length), target.Slice((int)runs.Start(1), runs.Length), to.Type);
                continue;
            }

            var (atSource, atTarget) = ((int)runs.Start(0), (int)runs.Start(1));
            var (stepSource, stepTarget) = ((int)runs.Step(0), (int)runs.Step(1));
            for (var i = 0; i < runs.Length; i++, atSource += stepSource, atTarget += stepTarget) target[atTarget] = Convert<TFrom, TTo>(source[atSource], to.Type);
        }
    }

    private static void CopyInPieces<TFrom, TTo>(Operand from, Operand to)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo> =>
        ThreadCount.ForEachPiece(to.Layout.Count, (start, length) =>
            Convert<TFrom, TTo>(from.Span<TFrom>().Slice(start, length), to.Span<TTo>().Slice(start, length), to.Type));

    private static void Convert<TFrom, TTo>(ReadOnlySpan<TFrom> from, Span<TTo> to, ScalarType type)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        if (type == ScalarType.Bool)
        {
            for (var i = 0; i < to.Length; i++) to[i] = from[i] != TFrom.Zero ? TTo.One : TTo.Zero;
        }
        else if (typeof(TFrom) == typeof(TTo))
        {
            System.Runtime.InteropServices.MemoryMarshal.Cast<TFrom, TTo>(from).CopyTo(to);
        }
        else
        {
            TensorPrimitives.ConvertTruncating(from, to);
        }
    }

    private static TTo Convert<TFrom, TTo>(TFrom value, ScalarType type)
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo> =>
        type == ScalarType.Bool ? (value != TFrom.Zero ? TTo.One : TTo.Zero) : TTo.CreateTruncating(value);

    /// <summary>Writes one number everywhere.</summary>
    public static void Fill<T>(Operand to, T value) where T : unmanaged
    {
        if (to.IsContiguous)
        {
            to.Span<T>().Fill(value);
            return;
        }

        var target = to.Storage.Span<T>();
        var runs = new StridedRuns(to.Layout.Shape, to.Layout);
        while (runs.Next())
        {
            if (runs.Step(0) == 1)
            {
                target.Slice((int)runs.Start(0), runs.Length).Fill(value);
                continue;
            }

            var at = (int)runs.Start(0);
            for (var i = 0; i < runs.Length; i++, at += (int)runs.Step(0)) target[at] = value;
        }
    }
}
