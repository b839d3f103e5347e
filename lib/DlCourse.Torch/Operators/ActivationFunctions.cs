using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using TorchSharp;
using static DlCourse.Torch.Operators.Differentiable;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Activation functions of networks.</summary>
internal static class ActivationFunctions
{
    private const double SeluAlpha = 1.6732632423543772848170429916717;
    private const double SeluScale = 1.0507009873554804934193349852946;

    /// <summary>y = max(x, 0); dy/dx = 1 where y &gt; 0, else 0.</summary>
    public static Tensor Relu(Tensor x) =>
        ByResult<RectifySlope>(x, Pointwise.Unary<RectifyKernel>(x), "Relu", (g, y) => g * (y.detach() > 0).to_type(g.dtype));

    /// <summary>y = 1/(1 + e⁻ˣ); dy/dx = y(1 − y).</summary>
    public static Tensor Sigmoid(Tensor x) => ByResult<SigmoidKernel, SigmoidSlope>(x, "Sigmoid", (g, y) => g * y * (1 - y));

    /// <summary>y = x·σ(x); dy/dx = σ(x)(1 + x(1 − σ(x))).</summary>
    public static Tensor Silu(Tensor x)
    {
        x = Promotion.Floating(x);
        return ByInput(x, x.detach() * Sigmoid(x.detach()), "Silu", (g, a) =>
        {
            var s = a.sigmoid();
            return g * s * (a * (1 - s) + 1);
        });
    }

    /// <summary>y = x·Φ(x) with Φ(x) = (1 + erf(x/√2))/2; dy/dx = Φ(x) + x·e^(−x²/2)/√(2π).</summary>
    public static Tensor Gelu(Tensor x)
    {
        x = Promotion.Floating(x);
        return ByInput(x, x.detach() * Normal(x.detach()), "Gelu", (g, a) => g * (Normal(a) + a * (a * a * -0.5).exp() * (1 / Math.Sqrt(2 * Math.PI))));

        static Tensor Normal(Tensor a) => ((a * Math.Sqrt(0.5)).erf() + 1) * 0.5;
    }

    /// <summary>y = x/2 · (1 + tanh(√(2/π)(x + 0.044715x³))), an approximation of GELU.</summary>
    public static Tensor GeluByTanh(Tensor x) => x * 0.5 * (((x + x * x * x * 0.044715) * Math.Sqrt(2 / Math.PI)).tanh() + 1);

    /// <summary>y = x for x &gt; 0, else slope·x; dy/dx = 1 or slope.</summary>
    public static Tensor LeakyRelu(Tensor x, Scalar slope) =>
        ByInput(x, Piecewise(x.detach(), a => a * slope), "LeakyRelu", (g, a) => where(a.detach() > 0, g, g * slope));

    /// <summary>y = x for x &gt; 0, else α(eˣ − 1); dy/dx = 1 or α·eˣ.</summary>
    public static Tensor Elu(Tensor x, double alpha) =>
        ByInput(x, Piecewise(x.detach(), a => a.expm1() * alpha), "Elu", (g, a) => where(a.detach() > 0, g, g * a.clamp(max: 0).exp() * alpha));

    /// <summary>y = λx for x &gt; 0, else λα(eˣ − 1).</summary>
    public static Tensor Selu(Tensor x) => Elu(x, SeluAlpha) * SeluScale;

    /// <summary>y = x for x &gt; 0, else α(e^(x/α) − 1); dy/dx = 1 or e^(x/α).</summary>
    public static Tensor Celu(Tensor x, double alpha) =>
        ByInput(x, Piecewise(x.detach(), a => (a / alpha).expm1() * alpha), "Celu", (g, a) => where(a.detach() > 0, g, g * (a.clamp(max: 0) / alpha).exp()));

    /// <summary>y = ln(1 + e^(βx))/β, and x where βx is above the threshold; dy/dx = σ(βx), or 1 there.</summary>
    public static Tensor Softplus(Tensor x, double beta, double threshold)
    {
        x = Promotion.Floating(x);
        var scaled = x.detach() * beta;
        // max(a, 0) + ln(1 + e^−|a|) does not overflow.
        var y = where(scaled > threshold, x.detach(), (scaled.clamp(min: 0) + scaled.abs().neg().exp().log1p()) / beta);
        return ByInput(x, y, "Softplus", (g, a) => where((a.detach() * beta) > threshold, g, g * (a * beta).sigmoid()));
    }

    /// <summary>y = x between two limits, the limits beyond them; dy/dx = 1 between them, 0 at and beyond them.</summary>
    public static Tensor Hardtanh(Tensor x, Scalar min, Scalar max)
    {
        if (!(min.Number <= max.Number)) throw new TensorException(FormattableString.Invariant($"hardtanh: the lower limit {min.Number} is above the upper one, {max.Number}."));
        return ByInput(x, x.detach().clamp(min, max), "Hardtanh", (g, a) => g * ((a.detach() > min) & (a.detach() < max)).to_type(g.dtype));
    }

    /// <summary>y = x·tanh(ln(1 + eˣ)).</summary>
    public static Tensor Mish(Tensor x) => x * Softplus(x, 1, 20).tanh();

    /// <summary>y = x/(1 + |x|).</summary>
    public static Tensor Softsign(Tensor x) => x / (x.abs() + 1);

    /// <summary>y = x − tanh(x).</summary>
    public static Tensor Tanhshrink(Tensor x) => x - x.tanh();

    /// <summary>y = x − λ above λ, x + λ below −λ, else 0.</summary>
    public static Tensor Softshrink(Tensor x, double lambda)
    {
        if (!(lambda >= 0)) throw new TensorException(FormattableString.Invariant($"softshrink: lambda is {lambda}; it must be 0 or more."));
        return x - x.clamp(-lambda, lambda);
    }

    /// <summary>y = x beyond ±λ, else 0.</summary>
    public static Tensor Hardshrink(Tensor x, double lambda) => where(x.detach().abs() > lambda, x, Promotion.Number(0, x.dtype));

    /// <summary>y = ln σ(x) = min(x, 0) − ln(1 + e^−|x|); dy/dx = σ(−x).</summary>
    public static Tensor LogSigmoid(Tensor x)
    {
        var a = x.detach();
        return ByInput(x, a.clamp(max: 0) - a.abs().neg().exp().log1p(), "LogSigmoid", (g, b) => g * b.neg().sigmoid());
    }

    /// <summary>y = x for x &gt; 0, else w·x; ∂y/∂w = Σ x over the x ≤ 0 that it weighs.</summary>
    public static Tensor Prelu(Tensor x, Tensor weight)
    {
        if (weight.Count > 1)
        {
            if (x.Rank < 2 || x.Lengths[1] != weight.Count) throw new TensorException($"prelu: {weight.Count} weights need a tensor with {weight.Count} channels on axis 1, but the shape is {Shape.Text(x.Lengths)}. Use one weight for all channels, or one per channel.");
            var shape = new long[x.Rank];
            Array.Fill(shape, 1);
            shape[1] = weight.Count;
            weight = weight.reshape(shape);
        }

        return where(x.detach() > 0, x, weight * x);
    }

    /// <summary>y = a·σ(b), where a and b are the halves of an axis.</summary>
    public static Tensor Glu(Tensor x, long dim)
    {
        var axis = Axes.Wrap(dim, x.Rank, "glu");
        if (x.Rank == 0 || x.Lengths[axis] % 2 != 0) throw new TensorException($"glu: axis {axis} of shape {Shape.Text(x.Lengths)} cannot be halved; its length must be even.");
        var half = x.Lengths[axis] / 2;
        return x.narrow(axis, 0, half) * x.narrow(axis, half, half).sigmoid();
    }

    /// <summary>y = ln(x/(1 − x)), x being kept between ε and 1 − ε if ε is given.</summary>
    public static Tensor Logit(Tensor x, double? epsilon)
    {
        if (epsilon is { } e) x = x.clamp(e, 1 - e);
        return (x / (1 - x)).log();
    }

    /// <summary>The input where it is positive, another function of it elsewhere.</summary>
    private static Tensor Piecewise(Tensor x, Func<Tensor, Tensor> otherwise) => where(x > 0, x, otherwise(x.clamp(max: 0)));
}
