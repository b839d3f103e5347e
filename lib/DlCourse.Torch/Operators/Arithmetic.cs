using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>+ − · ÷ and powers. Each rule gives dL/dinput from <c>g</c> = dL/dresult.</summary>
internal static class Arithmetic
{
    /// <summary>z = x + y; ∂z/∂x = ∂z/∂y = 1.</summary>
    public static Tensor Add(Tensor x, Tensor y)
    {
        if (x.dtype != y.dtype) (x, y) = Promotion.Unify(x, y);
        var z = x.dtype == ScalarType.Bool ? Pointwise.Binary<MaximumKernel>(x, y, "+") : Pointwise.Binary<AddKernel>(x, y, "+");
        return Graph.Record("Add", x, y) is { } node
            ? node.Gradient(x, g => g).Gradient(y, g => g).Output(z)
            : z;
    }

    /// <summary>z = x − y; ∂z/∂x = 1, ∂z/∂y = −1.</summary>
    public static Tensor Subtract(Tensor x, Tensor y)
    {
        if (x.dtype != y.dtype) (x, y) = Promotion.Unify(x, y);
        if (x.dtype == ScalarType.Bool) throw new TensorException("-: truth values cannot be subtracted. For \"differs\" use ^, for \"not\" use ~, or count with t.to(int64).");
        var z = Pointwise.Binary<SubtractKernel>(x, y, "-");
        return Graph.Record("Sub", x, y) is { } node
            ? node.Gradient(x, g => g).Gradient(y, Negate).Output(z)
            : z;
    }

    /// <summary>z = x · y; ∂z/∂x = y, ∂z/∂y = x.</summary>
    public static Tensor Multiply(Tensor x, Tensor y)
    {
        if (x.dtype != y.dtype) (x, y) = Promotion.Unify(x, y);
        var z = x.dtype == ScalarType.Bool ? Pointwise.Binary<MinimumKernel>(x, y, "*") : Pointwise.Binary<MultiplyKernel>(x, y, "*");
        if (Graph.Record("Mul", x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x, neededFor: y), node.Save(y, neededFor: x));
        return node.Gradient(x, g => g * savedY.Value).Gradient(y, g => g * savedX.Value).Output(z);
    }

    /// <summary>z = x / y, always in floating point; ∂z/∂x = 1/y, ∂z/∂y = −x/y².</summary>
    public static Tensor Divide(Tensor x, Tensor y)
    {
        (x, y) = Promotion.UnifyFloating(x, y);
        var z = Pointwise.Binary<DivideKernel>(x, y, "/");
        if (Graph.Record("Div", x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x, neededFor: y), node.Save(y));
        return node
            .Gradient(x, g => g / savedY.Value)
            .Gradient(y, g => -g * (savedX.Value / savedY.Value) / savedY.Value)
            .Output(z);
    }

    /// <summary>z = −x.</summary>
    public static Tensor Negate(Tensor x)
    {
        if (x.dtype == ScalarType.Bool) throw new TensorException("-: truth values have no sign. For \"not\" use ~.");
        var z = Pointwise.Unary<NegateKernel>(x);
        return Graph.Record("Neg", x) is { } node ? node.Gradient(x, Negate).Output(z) : z;
    }

    /// <summary>z = xⁿ for a constant n; ∂z/∂x = n·xⁿ⁻¹.</summary>
    public static Tensor Power(Tensor x, Scalar n)
    {
        var type = Promotion.Of(x, n);
        x = x.to_type(type);
        if (!n.IsFloating && n.Whole < 0 && !x.is_floating_point()) throw new TensorException($"pow: integers to the negative power {n.Text} are fractions. Convert first: t.to(float32).pow({n.Text}).");
        var z = n.Number == 2 ? Pointwise.Unary<SquareKernel>(x)
            : n.Number == 0.5 && x.is_floating_point() ? Pointwise.Floating<SqrtKernel>(x)
            : Pointwise.Binary<ByPairs<Kernels.Power>>(x, Promotion.Number(n, type), "pow");
        if (Graph.Record("Pow", x) is not { } node) return z;
        var saved = node.Save(x);
        return node.Gradient(x, g => PowerSlope(g, saved.Value, n)).Output(z);
    }

    private static Tensor PowerSlope(Tensor g, Tensor x, Scalar n) => n.Number switch
    {
        0 => zeros_like(g),
        1 => g,
        2 => g * x * 2,
        _ => g * n * Power(x, n.Number - 1),
    };

    /// <summary>z = xʸ; ∂z/∂x = y·xʸ⁻¹, ∂z/∂y = xʸ·ln x (0 where x = 0 and y ≥ 0).</summary>
    public static Tensor Power(Tensor x, Tensor y)
    {
        if (x.dtype != y.dtype) (x, y) = Promotion.Unify(x, y);
        var z = Pointwise.Binary<ByPairs<Kernels.Power>>(x, y, "pow");
        if (Graph.Record("Pow", x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x), node.Save(y));
        return node
            .Gradient(x, g => where(savedY.Value == 0, 0, g * savedY.Value * savedX.Value.pow(savedY.Value - 1)))
            .Gradient(y, g => g * where((savedX.Value == 0) & (savedY.Value >= 0), 0, savedX.Value.pow(savedY.Value) * savedX.Value.log()))
            .Output(z);
    }

    /// <summary>z = ⌊x / y⌋, in the type of the operands; its derivative is 0 almost everywhere and is not recorded.</summary>
    public static Tensor FloorDivide(Tensor x, Tensor y)
    {
        (x, y) = Promotion.Unify(x.detach(), y.detach());
        CheckDivisor(x, y, "floor_divide");
        return Pointwise.Binary<ByPairs<FloorDivision>>(x, y, "floor_divide");
    }

    /// <summary>z = x / y cut towards zero, in the type of the operands.</summary>
    public static Tensor TruncateDivide(Tensor x, Tensor y)
    {
        (x, y) = Promotion.Unify(x.detach(), y.detach());
        CheckDivisor(x, y, "div");
        return Pointwise.Binary<ByPairs<TruncatedDivision>>(x, y, "div");
    }

    /// <summary>z = x − ⌊x/y⌋·y, with the sign of y; ∂z/∂x = 1, ∂z/∂y = −⌊x/y⌋.</summary>
    public static Tensor Remainder(Tensor x, Tensor y) => Remainder<FloorRemainder>(x, y, "Remainder", FloorDivide);

    /// <summary>z = x − trunc(x/y)·y, with the sign of x; ∂z/∂x = 1, ∂z/∂y = −trunc(x/y).</summary>
    public static Tensor Fmod(Tensor x, Tensor y) => Remainder<TruncatedRemainder>(x, y, "Fmod", TruncateDivide);

    private static Tensor Remainder<TFunction>(Tensor x, Tensor y, string name, Func<Tensor, Tensor, Tensor> quotient) where TFunction : IPairFunction
    {
        if (x.dtype != y.dtype) (x, y) = Promotion.Unify(x, y);
        CheckDivisor(x, y, name);
        var z = Pointwise.Binary<ByPairs<TFunction>>(x, y, "%");
        if (Graph.Record(name, x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x, neededFor: y), node.Save(y, neededFor: y));
        return node.Gradient(x, g => g).Gradient(y, g => -g * quotient(savedX.Value, savedY.Value)).Output(z);
    }

    private static void CheckDivisor(Tensor x, Tensor y, string name)
    {
        if (!x.is_floating_point() && y.eq(0).any().item<bool>()) throw new TensorException($"{name}: an integer was divided by 0. Check the divisor, or convert to float32, where the result is inf or nan.");
    }
}
