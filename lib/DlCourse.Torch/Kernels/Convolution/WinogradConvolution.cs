using System.Numerics;
using System.Runtime.Intrinsics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// Convolution with a window of 3 × 3 that moves by single pixels, in single precision, with Winograd's transform: 16 products where the direct way
/// has 36. The transforms must be outweighed: by enough channels, by squares that fill vectors, and by images enough to use the weights often.
/// </summary>
/// <remarks>Double precision is asked for by those who want the digits, so it takes the direct way, which rounds a little less.</remarks>
internal sealed unsafe class WinogradConvolution : IConvolutionAlgorithm
{
    private const int LeastChannels = 32;
    private const int LeastSide = 9;
    private const int LeastPixels = 512;

    /// <summary>Transformed, weights take 16/9 of their memory: a quarter of a gigabyte at most.</summary>
    private const long MostWindows = 1 << 22;

    private readonly DirectConvolution direct = new();

    public bool Suits<T>(ConvolutionShape shape) where T : unmanaged =>
        typeof(T) == typeof(float) && direct.Suits<T>(shape) && Suits(shape.Rows) && Suits(shape.Columns)
        && Math.Min(shape.InPerGroup, shape.OutPerGroup) >= LeastChannels && (long)shape.Batch * shape.OutputPlane >= LeastPixels
        && (long)shape.InPerGroup * shape.OutChannels <= MostWindows;

    public void Forward<T>(ConvolutionShape shape, T* x, T* w, T* bias, T* y) where T : unmanaged, INumber<T>
    {
        if (Vector512.IsHardwareAccelerated) WinogradSums<Vectors512<T>, Vector512<T>, T>.Forward(shape, x, w, bias, y);
        else if (Vector256.IsHardwareAccelerated) WinogradSums<Vectors256<T>, Vector256<T>, T>.Forward(shape, x, w, bias, y);
        else WinogradSums<Vectors128<T>, Vector128<T>, T>.Forward(shape, x, w, bias, y);
    }

    public void InputGradient<T>(ConvolutionShape shape, T* g, T* w, T* dx) where T : unmanaged, INumber<T>
    {
        if (Vector512.IsHardwareAccelerated) WinogradSums<Vectors512<T>, Vector512<T>, T>.InputGradient(shape, g, w, dx);
        else if (Vector256.IsHardwareAccelerated) WinogradSums<Vectors256<T>, Vector256<T>, T>.InputGradient(shape, g, w, dx);
        else WinogradSums<Vectors128<T>, Vector128<T>, T>.InputGradient(shape, g, w, dx);
    }

    public void WeightGradient<T>(ConvolutionShape shape, T* x, T* g, T* dw) where T : unmanaged, INumber<T> => direct.WeightGradient(shape, x, g, dw);

    private static bool Suits(WindowAxis axis) => axis.Kernel == 3 && axis.Dilation == 1 && Math.Min(axis.Length, axis.Output) >= LeastSide;
}
