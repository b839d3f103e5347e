using DlCourse.Torch.Kernels;
using static DlCourse.Torch.Operators.Differentiable;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Circular and hyperbolic functions and their inverses, in radians.</summary>
internal static class Trigonometry
{
    /// <summary>y = sin x; dy/dx = cos x.</summary>
    public static Tensor Sin(Tensor x) => ByInput<SinKernel>(x, "Sin", (g, a) => g * a.cos());

    /// <summary>y = cos x; dy/dx = −sin x.</summary>
    public static Tensor Cos(Tensor x) => ByInput<CosKernel>(x, "Cos", (g, a) => -g * a.sin());

    /// <summary>y = tan x; dy/dx = 1 + y².</summary>
    public static Tensor Tan(Tensor x) => ByResult<TanKernel>(x, "Tan", (g, y) => g * (y * y + 1));

    /// <summary>y = arcsin x; dy/dx = 1/√(1 − x²).</summary>
    public static Tensor Asin(Tensor x) => ByInput<AsinKernel>(x, "Asin", (g, a) => g * (1 - a * a).rsqrt());

    /// <summary>y = arccos x; dy/dx = −1/√(1 − x²).</summary>
    public static Tensor Acos(Tensor x) => ByInput<AcosKernel>(x, "Acos", (g, a) => -g * (1 - a * a).rsqrt());

    /// <summary>y = arctan x; dy/dx = 1/(1 + x²).</summary>
    public static Tensor Atan(Tensor x) => ByInput<AtanKernel>(x, "Atan", (g, a) => g / (a * a + 1));

    /// <summary>y = sinh x; dy/dx = cosh x.</summary>
    public static Tensor Sinh(Tensor x) => ByInput<SinhKernel>(x, "Sinh", (g, a) => g * a.cosh());

    /// <summary>y = cosh x; dy/dx = sinh x.</summary>
    public static Tensor Cosh(Tensor x) => ByInput<CoshKernel>(x, "Cosh", (g, a) => g * a.sinh());

    /// <summary>y = tanh x; dy/dx = 1 − y².</summary>
    public static Tensor Tanh(Tensor x) => ByResult<TanhKernel, TanhSlope>(x, "Tanh", (g, y) => g * (1 - y * y));

    /// <summary>y = arsinh x; dy/dx = 1/√(x² + 1).</summary>
    public static Tensor Asinh(Tensor x) => ByInput<AsinhKernel>(x, "Asinh", (g, a) => g * (a * a + 1).rsqrt());

    /// <summary>y = arcosh x; dy/dx = 1/√(x² − 1).</summary>
    public static Tensor Acosh(Tensor x) => ByInput<AcoshKernel>(x, "Acosh", (g, a) => g * (a * a - 1).rsqrt());

    /// <summary>y = artanh x; dy/dx = 1/(1 − x²).</summary>
    public static Tensor Atanh(Tensor x) => ByInput<AtanhKernel>(x, "Atanh", (g, a) => g / (1 - a * a));

    /// <summary>z = the angle of the point (y, x); ∂z/∂x = y/(x² + y²), ∂z/∂y = −x/(x² + y²), where x is the first operand.</summary>
    public static Tensor Atan2(Tensor x, Tensor y)
    {
        (x, y) = Promotion.UnifyFloating(x, y);
        var z = Pointwise.Binary<ByPairs<Angle>>(x, y, "atan2");
        if (Autograd.Graph.Record("Atan2", x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x), node.Save(y));
        return node
            .Gradient(x, g => g * savedY.Value / (savedX.Value * savedX.Value + savedY.Value * savedY.Value))
            .Gradient(y, g => -g * savedX.Value / (savedX.Value * savedX.Value + savedY.Value * savedY.Value))
            .Output(z);
    }
}
