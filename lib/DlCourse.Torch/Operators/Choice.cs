using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>One of two values for each element: by a mask, by a limit, the larger or the smaller.</summary>
internal static class Choice
{
    /// <summary>z = x where the mask is true, else y; the gradient goes to the one that was taken.</summary>
    public static Tensor Where(Tensor mask, Tensor x, Tensor y)
    {
        if (mask.dtype != ScalarType.Bool) throw new TensorException($"where: the condition must be truth values, not {ScalarTypes.Name(mask.dtype)}. Compare first: torch.where(t > 0, …).");
        if (x.dtype != y.dtype) (x, y) = Promotion.Unify(x, y);
        var shape = Broadcasting.Join(Broadcasting.Join(x.Lengths, y.Lengths, "where"), mask.Lengths, "where");
        var z = Operand.Allocate(x.dtype, shape);
        Choosing.Where(mask.operand.Expand(shape), x.operand.Expand(shape), y.operand.Expand(shape), z);
        var result = new Tensor(z);
        if (Graph.Record("Where", x, y) is not { } node) return result;
        var saved = node.Save(mask);
        return node.Gradient(x, g => Where(saved.Value, g, Zero(g))).Gradient(y, g => Where(saved.Value, Zero(g), g)).Output(result);
    }

    /// <summary>z = a number where the mask is true, else x.</summary>
    public static Tensor MaskedFill(Tensor x, Tensor mask, Tensor value)
    {
        if (mask.dtype != ScalarType.Bool) throw new TensorException($"masked_fill: the mask must be truth values, not {ScalarTypes.Name(mask.dtype)}. Compare first: t.masked_fill(mask == 0, …).");
        if (value.Rank > 0) throw new TensorException($"masked_fill: fills with one number, but the value has shape {Shape.Text(value.Lengths)}. For a tensor use torch.where(mask, value, t).");
        if (!Broadcasting.Fits(mask.Lengths, x.Lengths)) throw new TensorException($"masked_fill: the mask of shape {Shape.Text(mask.Lengths)} does not fit the tensor of shape {Shape.Text(x.Lengths)}. Lengths must be equal or 1, counted from the last axis.");
        return Where(mask, value.to_type(x.dtype), x);
    }

    /// <summary>z = max(x, y); the gradient goes to the larger, half to each where they are equal.</summary>
    public static Tensor Maximum(Tensor x, Tensor y) => Larger<MaximumKernel>(x, y, "Maximum", (a, b) => a > b);

    /// <summary>z = min(x, y); the gradient goes to the smaller, half to each where they are equal.</summary>
    public static Tensor Minimum(Tensor x, Tensor y) => Larger<MinimumKernel>(x, y, "Minimum", (a, b) => a < b);

    /// <summary>x between limits; dz/dx = 1 inside and at them, 0 beyond.</summary>
    public static Tensor Clamp(Tensor x, Scalar? min, Scalar? max)
    {
        if (min is null && max is null) throw new TensorException("clamp: give min, max or both.");
        var type = x.dtype;
        if (min is not null) type = ScalarTypes.Promote(type, Promotion.Of(x, min));
        if (max is not null) type = ScalarTypes.Promote(type, Promotion.Of(x, max));
        x = x.to_type(type);
        var z = x.detach();
        if (min is not null) z = Pointwise.Binary<MaximumKernel>(z, Promotion.Number(min, type), "clamp");
        if (max is not null) z = Pointwise.Binary<MinimumKernel>(z, Promotion.Number(max, type), "clamp");
        return Differentiable.ByInput(x, z, "Clamp", (g, a) => Where(Inside(a.detach(), min, max), g, Zero(g)));
    }

    /// <summary>x between limits that are tensors; the gradient goes to the input, or to the limit that was taken.</summary>
    public static Tensor Clamp(Tensor x, Tensor? min, Tensor? max)
    {
        if (min is null && max is null) throw new TensorException("clamp: give min, max or both.");
        if (min is not null) x = Where(x.detach() < min.detach(), min, x);
        return max is null ? x : Where(x.detach() > max.detach(), max, x);
    }

    /// <summary>x with numbers in place of NaN and infinities.</summary>
    public static Tensor Finite(Tensor x, double nan, double? positive, double? negative)
    {
        if (!x.is_floating_point()) return x.clone();
        var largest = x.dtype == ScalarType.Float32 ? float.MaxValue : double.MaxValue;
        var plain = x.detach();
        var y = Where(plain.isnan(), Promotion.Number(nan, x.dtype), x);
        y = Where(plain == double.PositiveInfinity, Promotion.Number(positive ?? largest, x.dtype), y);
        return Where(plain == double.NegativeInfinity, Promotion.Number(negative ?? -largest, x.dtype), y);
    }

    private static Tensor Larger<TKernel>(Tensor x, Tensor y, string name, Func<Tensor, Tensor, Tensor> wins) where TKernel : IBinaryKernel
    {
        if (x.dtype != y.dtype) (x, y) = Promotion.Unify(x, y);
        var z = Pointwise.Binary<TKernel>(x, y, name);
        if (Graph.Record(name, x, y) is not { } node) return z;
        var (savedX, savedY) = (node.Save(x), node.Save(y));
        return node
            .Gradient(x, g => Share(g, savedX.Value.detach(), savedY.Value.detach(), wins))
            .Gradient(y, g => Share(g, savedY.Value.detach(), savedX.Value.detach(), wins))
            .Output(z);
    }

    private static Tensor Share(Tensor g, Tensor own, Tensor other, Func<Tensor, Tensor, Tensor> wins) =>
        Where(own == other, g * 0.5, Where(wins(own, other), g, Zero(g)));

    private static Tensor Inside(Tensor x, Scalar? min, Scalar? max) =>
        min is null ? x <= max! : max is null ? x >= min : (x >= min) & (x <= max);

    private static Tensor Zero(Tensor like) => Promotion.Number(0, like.dtype);
}
