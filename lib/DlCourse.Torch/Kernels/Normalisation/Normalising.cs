using System.Numerics;
using System.Runtime.Intrinsics;
using DlCourse.Torch.Kernels.Vectors;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels.Normalisation;

/// <summary>Normalisation of operands, which are contiguous and of one type; but mean and variance of the rows are float64, [2, rows].</summary>
internal static unsafe class Normalising
{
    /// <inheritdoc cref="INormalisation.Forward"/>
    public static void Forward(NormalisedRows rows, Operand x, Operand? w, Operand? b, Operand y, Operand moments)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T>
        {
            if (rows.ScalesColumns) Forward<LayerRows, T>(rows, x, w, b, y, moments);
            else if (rows.AreColumns) Forward<ColumnRows, T>(rows, x, w, b, y, moments);
            else Forward<ChannelRows, T>(rows, x, w, b, y, moments);
        }
    }

    /// <inheritdoc cref="INormalisation.Gradient"/>
    public static void Gradient(NormalisedRows rows, Operand g, Operand x, Operand? w, Operand moments, Operand? dx, Operand? dw, Operand? db)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T>
        {
            if (rows.ScalesColumns) Gradient<LayerRows, T>(rows, g, x, w, moments, dx, dw, db);
            else if (rows.AreColumns) Gradient<ColumnRows, T>(rows, g, x, w, moments, dx, dw, db);
            else Gradient<ChannelRows, T>(rows, g, x, w, moments, dx, dw, db);
        }
    }

    private static void Forward<TNormalisation, T>(NormalisedRows rows, Operand x, Operand? w, Operand? b, Operand y, Operand moments)
        where TNormalisation : struct, INormalisation where T : unmanaged, INumber<T>
    {
        fixed (T* px = x.Span<T>(), pw = Span<T>(w), pb = Span<T>(b), py = y.Span<T>())
        fixed (double* mean = moments.Span<double>())
        {
            var variance = mean + rows.Count;
            if (Vector512.IsHardwareAccelerated) TNormalisation.Forward<Vectors512<T>, Vector512<T>, T>(rows, px, pw, pb, py, mean, variance);
            else if (Vector256.IsHardwareAccelerated) TNormalisation.Forward<Vectors256<T>, Vector256<T>, T>(rows, px, pw, pb, py, mean, variance);
            else TNormalisation.Forward<Vectors128<T>, Vector128<T>, T>(rows, px, pw, pb, py, mean, variance);
        }
    }

    private static void Gradient<TNormalisation, T>(NormalisedRows rows, Operand g, Operand x, Operand? w, Operand moments, Operand? dx, Operand? dw, Operand? db)
        where TNormalisation : struct, INormalisation where T : unmanaged, INumber<T>
    {
        fixed (T* pg = g.Span<T>(), px = x.Span<T>(), pw = Span<T>(w), pdx = Span<T>(dx), pdw = Span<T>(dw), pdb = Span<T>(db))
        fixed (double* mean = moments.Span<double>())
        {
            var variance = mean + rows.Count;
            if (Vector512.IsHardwareAccelerated) TNormalisation.Gradient<Vectors512<T>, Vector512<T>, T>(rows, pg, px, pw, mean, variance, pdx, pdw, pdb);
            else if (Vector256.IsHardwareAccelerated) TNormalisation.Gradient<Vectors256<T>, Vector256<T>, T>(rows, pg, px, pw, mean, variance, pdx, pdw, pdb);
            else TNormalisation.Gradient<Vectors128<T>, Vector128<T>, T>(rows, pg, px, pw, mean, variance, pdx, pdw, pdb);
        }
    }

    private static Span<T> Span<T>(Operand? operand) where T : unmanaged => operand is { } memory ? memory.Span<T>() : default;
}
