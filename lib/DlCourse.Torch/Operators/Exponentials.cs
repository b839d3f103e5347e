using DlCourse.Torch.Kernels;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Exponentials, logarithms and roots. Integers are converted to the default floating-point type first.</summary>
internal static class Exponentials
{
    /// <summary>y = eˣ; dy/dx = y.</summary>
    public static Tensor Exp(Tensor x) => ByResult<ExpKernel>(x, "Exp", (g, y) => g * y);

    /// <summary>y = 2ˣ; dy/dx = y·ln 2.</summary>
    public static Tensor Exp2(Tensor x) => ByResult<Exp2Kernel>(x, "Exp2", (g, y) => g * y * Math.Log(2));

    /// <summary>y = eˣ − 1, exact near 0; dy/dx = y + 1.</summary>
    public static Tensor Expm1(Tensor x) => ByResult<Expm1Kernel>(x, "Expm1", (g, y) => g * (y + 1));

    /// <summary>y = ln x; dy/dx = 1/x.</summary>
    public static Tensor Log(Tensor x) => Differentiable.ByInput<LogKernel>(x, "Log", (g, a) => g / a);

    /// <summary>y = log₂ x; dy/dx = 1/(x·ln 2).</summary>
    public static Tensor Log2(Tensor x) => Differentiable.ByInput<Log2Kernel>(x, "Log2", (g, a) => g / (a * Math.Log(2)));

    /// <summary>y = log₁₀ x; dy/dx = 1/(x·ln 10).</summary>
    public static Tensor Log10(Tensor x) => Differentiable.ByInput<Log10Kernel>(x, "Log10", (g, a) => g / (a * Math.Log(10)));

    /// <summary>y = ln(1 + x), exact near 0; dy/dx = 1/(1 + x).</summary>
    public static Tensor Log1p(Tensor x) => Differentiable.ByInput<Log1pKernel>(x, "Log1p", (g, a) => g / (a + 1));

    /// <summary>y = √x; dy/dx = 1/(2y).</summary>
    public static Tensor Sqrt(Tensor x) => ByResult<SqrtKernel>(x, "Sqrt", (g, y) => g / (y * 2));

    /// <summary>y = 1/√x; dy/dx = −y³/2.</summary>
    public static Tensor Rsqrt(Tensor x) => ByResult<ReciprocalSqrtKernel>(x, "Rsqrt", (g, y) => g * y * y * y * -0.5);

    /// <summary>y = 1/x; dy/dx = −y².</summary>
    public static Tensor Reciprocal(Tensor x) => ByResult<ReciprocalKernel>(x, "Reciprocal", (g, y) => -g * y * y);

    /// <summary>z = ln(eˣ + eʸ), the larger one taken out first, so that nothing overflows.</summary>
    public static Tensor LogAddExp(Tensor x, Tensor y)
    {
        var top = x.detach().maximum(y.detach());
        top = where(top.isinf(), 0, top);
        return top + ((x - top).exp() + (y - top).exp()).log();
    }

    private static Tensor ByResult<TKernel>(Tensor x, string name, Func<Tensor, Tensor, Tensor> rule) where TKernel : IFloatingKernel =>
        Differentiable.ByResult<TKernel>(x, name, rule);
}
