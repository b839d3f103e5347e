using System.Numerics;
using System.Runtime.Intrinsics;
using DlCourse.Torch.Kernels.Vectors;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// Convolution that reads the image where it lies, for windows that move by single pixels. The pixels under one element of the window, at all its
/// positions, are the image itself, shifted; so no matrix of columns is made, and the loops are those of matrix products.
/// </summary>
internal sealed unsafe class DirectConvolution : IConvolutionAlgorithm
{
    public bool Suits<T>(ConvolutionShape shape) where T : unmanaged => !shape.IsPointwise && SlidingWindow.Fits(shape) && Vector128.IsHardwareAccelerated;

    public void Forward<T>(ConvolutionShape shape, T* x, T* w, T* bias, T* y) where T : unmanaged, INumber<T>
    {
        if (Vector512.IsHardwareAccelerated) WindowSums<Vectors512<T>, Vector512<T>, T>.Forward(shape, x, w, bias, y);
        else if (Vector256.IsHardwareAccelerated) WindowSums<Vectors256<T>, Vector256<T>, T>.Forward(shape, x, w, bias, y);
        else WindowSums<Vectors128<T>, Vector128<T>, T>.Forward(shape, x, w, bias, y);
    }

    public void InputGradient<T>(ConvolutionShape shape, T* g, T* w, T* dx) where T : unmanaged, INumber<T>
    {
        if (Vector512.IsHardwareAccelerated) WindowSums<Vectors512<T>, Vector512<T>, T>.InputGradient(shape, g, w, dx);
        else if (Vector256.IsHardwareAccelerated) WindowSums<Vectors256<T>, Vector256<T>, T>.InputGradient(shape, g, w, dx);
        else WindowSums<Vectors128<T>, Vector128<T>, T>.InputGradient(shape, g, w, dx);
    }

    public void WeightGradient<T>(ConvolutionShape shape, T* x, T* g, T* dw) where T : unmanaged, INumber<T>
    {
        if (Vector512.IsHardwareAccelerated) PositionSums<Vectors512<T>, Vector512<T>, T>.WeightGradient(shape, x, g, dw);
        else if (Vector256.IsHardwareAccelerated) PositionSums<Vectors256<T>, Vector256<T>, T>.WeightGradient(shape, x, g, dw);
        else PositionSums<Vectors128<T>, Vector128<T>, T>.WeightGradient(shape, x, g, dw);
    }
}
