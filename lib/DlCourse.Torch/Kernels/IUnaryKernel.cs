using System.Numerics;

namespace DlCourse.Torch.Kernels;

/// <summary>y = f(x) for each element, of any number type.</summary>
internal interface IUnaryKernel
{
    static abstract void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, INumber<T>;
}

/// <summary>y = f(x) for each element, of a floating-point type.</summary>
internal interface IFloatingKernel
{
    static abstract void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>;
}
