using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Signs and whole parts. Steps have the derivative 0 wherever they have one.</summary>
internal static class Rounding
{
    /// <summary>y = |x|; dy/dx = sign x, and 0 at 0.</summary>
    public static Tensor Absolute(Tensor x)
    {
        if (x.dtype is ScalarType.Bool or ScalarType.Byte) return x.clone();
        return Differentiable.ByInput(x, Pointwise.Unary<AbsoluteKernel>(x), "Abs", (g, a) => g * a.sign());
    }

    /// <summary>−1, 0 or 1; dy/dx = 0.</summary>
    public static Tensor Sign(Tensor x) => Step(x, x.dtype is ScalarType.Bool ? x.clone() : Pointwise.Unary<SignKernel>(x), "Sign");

    /// <summary>⌊x⌋; dy/dx = 0.</summary>
    public static Tensor Floor(Tensor x) => Whole<FloorKernel>(x, "Floor");

    /// <summary>⌈x⌉; dy/dx = 0.</summary>
    public static Tensor Ceiling(Tensor x) => Whole<CeilingKernel>(x, "Ceil");

    /// <summary>The integer part; dy/dx = 0.</summary>
    public static Tensor Truncate(Tensor x) => Whole<TruncateKernel>(x, "Trunc");

    /// <summary>The nearest integer, the even one of two; with decimals, the nearest multiple of 10⁻ᵈ. dy/dx = 0.</summary>
    public static Tensor Round(Tensor x, long decimals)
    {
        if (decimals == 0) return Whole<RoundKernel>(x, "Round");
        var scale = Math.Pow(10, Math.Abs(decimals));
        var plain = x.detach();
        return Step(x, decimals > 0 ? (plain * scale).round() / scale : (plain / scale).round() * scale, "Round");
    }

    /// <summary>x − trunc x; dy/dx = 1.</summary>
    public static Tensor Fraction(Tensor x)
    {
        var y = x.detach() - Truncate(x.detach());
        return Graph.Record("Frac", x) is { } node ? node.Gradient(x, g => g).Output(y) : y;
    }

    private static Tensor Whole<TKernel>(Tensor x, string name) where TKernel : IFloatingKernel =>
        x.is_floating_point() ? Step(x, Pointwise.Floating<TKernel>(x), name) : x.clone();

    private static Tensor Step(Tensor x, Tensor y, string name) =>
        Graph.Record(name, x) is { } node ? node.Gradient(x, Zeros).Output(y) : y;

    private static Tensor Zeros(Tensor g) => Pointwise.Full(g.Lengths, 0, g.dtype);
}
