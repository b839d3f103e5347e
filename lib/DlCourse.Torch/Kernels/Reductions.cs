using System.Numerics;
using System.Numerics.Tensors;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// Sums in pairs: halves are summed separately, down to runs of 4096. The rounding error grows with the logarithm of the number of
/// elements, not with the number.
/// </summary>
internal readonly struct Sum : IReduction
{
    private const int Short = 4096;

    public static T Run<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T>
    {
        if (x.Length <= Short) return TensorPrimitives.Sum(x);
        var half = (x.Length / 2 + Short - 1) / Short * Short;
        return Run(x[..half]) + Run(x[half..]);
    }

    public static Vector<T> Combine<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => x + y;

    public static void Combine<T>(ReadOnlySpan<T> x, Span<T> into) where T : unmanaged, INumber<T> => TensorPrimitives.Add(into, x, into);
}

internal readonly struct Product : IReduction
{
    public static T Run<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T> => x.Length == 0 ? T.One : TensorPrimitives.Product(x);

    public static Vector<T> Combine<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => x * y;

    public static void Combine<T>(ReadOnlySpan<T> x, Span<T> into) where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(into, x, into);
}

internal readonly struct Maximum : IReduction
{
    public static T Run<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T> => TensorPrimitives.Max(x);

    public static Vector<T> Combine<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.Max(x, y);

    public static void Combine<T>(ReadOnlySpan<T> x, Span<T> into) where T : unmanaged, INumber<T> => TensorPrimitives.Max(into, x, into);
}

internal readonly struct Minimum : IReduction
{
    public static T Run<T>(ReadOnlySpan<T> x) where T : unmanaged, INumber<T> => TensorPrimitives.Min(x);

    public static Vector<T> Combine<T>(Vector<T> x, Vector<T> y) where T : unmanaged, INumber<T> => Vector.Min(x, y);

    public static void Combine<T>(ReadOnlySpan<T> x, Span<T> into) where T : unmanaged, INumber<T> => TensorPrimitives.Min(into, x, into);
}
