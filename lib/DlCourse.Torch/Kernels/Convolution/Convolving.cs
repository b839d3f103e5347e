using System.Numerics;
using DlCourse.Torch.Storage;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Kernels.Convolution;

/// <summary>Convolutions of operands: chooses the algorithm by shape and brings it to the element type. Operands are contiguous.</summary>
internal static unsafe class Convolving
{
    /// <summary>The first that suits a shape computes it.</summary>
    private static readonly IConvolutionAlgorithm[] Algorithms = [new WinogradConvolution(), new DirectConvolution(), new ConvolutionByColumns()];

    /// <summary>y = w ⋆ x + b.</summary>
    public static void Forward(ConvolutionShape shape, Operand x, Operand w, Operand? bias, Operand y)
    {
        if (x.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T>
        {
            fixed (T* px = x.Span<T>(), pw = w.Span<T>(), py = y.Span<T>())
            {
                if (bias is { } b) fixed (T* pb = b.Span<T>()) AlgorithmFor<T>(shape).Forward(shape, px, pw, pb, py);
                else AlgorithmFor<T>(shape).Forward(shape, px, pw, null, py);
            }
        }
    }

    /// <summary>dL/dx from g = dL/dy.</summary>
    public static void InputGradient(ConvolutionShape shape, Operand g, Operand w, Operand dx)
    {
        if (g.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T>
        {
            fixed (T* pg = g.Span<T>(), pw = w.Span<T>(), pdx = dx.Span<T>()) AlgorithmFor<T>(shape).InputGradient(shape, pg, pw, pdx);
        }
    }

    /// <summary>dL/dw from g = dL/dy.</summary>
    public static void WeightGradient(ConvolutionShape shape, Operand x, Operand g, Operand dw)
    {
        if (g.Type == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, INumber<T>
        {
            fixed (T* px = x.Span<T>(), pg = g.Span<T>(), pdw = dw.Span<T>()) AlgorithmFor<T>(shape).WeightGradient(shape, px, pg, pdw);
        }
    }

    private static IConvolutionAlgorithm AlgorithmFor<T>(ConvolutionShape shape) where T : unmanaged => Algorithms.First(algorithm => algorithm.Suits<T>(shape));
}
