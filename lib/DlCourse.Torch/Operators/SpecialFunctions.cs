using DlCourse.Torch.Kernels;
using static DlCourse.Torch.Operators.Differentiable;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Functions of probability theory.</summary>
internal static class SpecialFunctions
{
    private static readonly double TwoOverRootPi = 2 / Math.Sqrt(Math.PI);

    /// <summary>y = erf x; dy/dx = 2/√π · e^(−x²).</summary>
    public static Tensor Erf(Tensor x) => ByInput<ErfKernel>(x, "Erf", (g, a) => g * (a * a).neg().exp() * TwoOverRootPi);

    /// <summary>y = 1 − erf x; dy/dx = −2/√π · e^(−x²).</summary>
    public static Tensor Erfc(Tensor x) => ByInput<ErfcKernel>(x, "Erfc", (g, a) => g * (a * a).neg().exp() * -TwoOverRootPi);

    /// <summary>y = erf⁻¹ x; dy/dx = √π/2 · e^(y²).</summary>
    public static Tensor ErfInverse(Tensor x) => ByResult<ErfInverseKernel>(x, "Erfinv", (g, y) => g * (y * y).exp() * (1 / TwoOverRootPi));

    /// <summary>y = ln |Γ(x)|; dy/dx = ψ(x).</summary>
    public static Tensor LogGamma(Tensor x) => ByInput<LogGammaKernel>(x, "Lgamma", (g, a) => g * a.digamma());

    /// <summary>y = ψ(x) = d/dx ln Γ(x). Its derivative is not implemented.</summary>
    public static Tensor Digamma(Tensor x) => ByInput<DigammaKernel>(x, "Digamma", (_, _) => throw new Shapes.TensorException("backward: the derivative of digamma is not in this engine."));

    /// <summary>y = sin(πx)/(πx); dy/dx = (cos(πx)·πx − sin(πx))/(πx²), and 0 at 0.</summary>
    public static Tensor Sinc(Tensor x)
    {
        x = Promotion.Floating(x);
        var a = x.detach() * Math.PI;
        var y = where(a == 0, 1, a.sin() / a);
        return ByInput(x, y, "Sinc", (g, b) =>
        {
            var angle = b * Math.PI;
            return where(b == 0, 0, g * ((angle.cos() * angle - angle.sin()) / (angle * b)));
        });
    }
}
