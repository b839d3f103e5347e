using System.Numerics;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>
/// One way to compute a convolution and its two gradients. All arrays are row-major, in the shapes that
/// <see cref="ConvolutionShape"/> names; results are overwritten. A result must not depend on the number of threads.
/// </summary>
internal unsafe interface IConvolutionAlgorithm
{
    /// <summary>Whether it computes convolutions of this shape.</summary>
    bool Suits<T>(ConvolutionShape shape) where T : unmanaged;

    /// <summary>y[n, o] = b[o] + Σ over c of w[o, c] ⋆ x[n, c]; the bias may be null.</summary>
    void Forward<T>(ConvolutionShape shape, T* x, T* w, T* bias, T* y) where T : unmanaged, INumber<T>;

    /// <summary>dL/dx from g = dL/dy: every product that went from x to y goes back. It is also the forward pass of a transposed convolution.</summary>
    void InputGradient<T>(ConvolutionShape shape, T* g, T* w, T* dx) where T : unmanaged, INumber<T>;

    /// <summary>dL/dw from g = dL/dy, summed over the batch.</summary>
    void WeightGradient<T>(ConvolutionShape shape, T* x, T* g, T* dw) where T : unmanaged, INumber<T>;
}
