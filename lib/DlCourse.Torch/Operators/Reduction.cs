using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Sums, means and products over some axes; none named means all.</summary>
internal static class Reduction
{
    /// <summary>y = Σx; every dy/dx = 1. Integers and truth values are summed as int64.</summary>
    public static Tensor Sum(Tensor x, ReadOnlySpan<long> dims, bool keepdim = false, ScalarType? type = null)
    {
        x = x.to_type(type ?? (x.is_floating_point() ? x.dtype : ScalarType.Int64));
        var mask = Axes.Mask(dims, x.Rank, "sum");
        var y = Reduce<Kernels.Sum>(x, mask, keepdim);
        if (Graph.Record("Sum", x) is not { } node) return y;
        var shape = x.Lengths;
        return node.Gradient(x, g => Spread(g, shape, mask, keepdim)).Output(y);
    }

    /// <summary>y = Σx / n; every dy/dx = 1/n.</summary>
    public static Tensor Mean(Tensor x, ReadOnlySpan<long> dims, bool keepdim = false, ScalarType? type = null)
    {
        if (type is { } target) x = x.to_type(target);
        if (!x.is_floating_point()) throw new TensorException($"mean: the mean of {ScalarTypes.Name(x.dtype)} need not be of that type. Convert first: t.to(float32).mean(); for a share of true values, (a == b).to(float32).mean().");
        var mask = Axes.Mask(dims, x.Rank, "mean");
        var n = Share(x, mask);
        var y = Reduce<Kernels.Sum>(x, mask, keepdim);
        Pointwise.Into<DivideKernel>(y, Promotion.Number((double)n, y.dtype));
        if (Graph.Record("Mean", x) is not { } node) return y;
        var shape = x.Lengths;
        return node.Gradient(x, g => Spread(g, shape, mask, keepdim) / (double)n).Output(y);
    }

    /// <summary>y = Πx; dy/dx[i] = Π x[j≠i], computed without dividing, so that zeros do no harm.</summary>
    public static Tensor Prod(Tensor x, ReadOnlySpan<long> dims, bool keepdim = false, ScalarType? type = null)
    {
        x = x.to_type(type ?? (x.is_floating_point() ? x.dtype : ScalarType.Int64));
        var mask = Axes.Mask(dims, x.Rank, "prod");
        var y = Reduce<Kernels.Product>(x, mask, keepdim);
        if (Graph.Record("Prod", x) is not { } node) return y;
        var saved = node.Save(x);
        return node.Gradient(x, g => Spread(g, saved.Value.Lengths, mask, keepdim) * ProductOfOthers(saved.Value, mask)).Output(y);
    }

    /// <summary>Whether any element is not zero.</summary>
    public static Tensor Any(Tensor x, ReadOnlySpan<long> dims, bool keepdim = false) => Truth<Kernels.Maximum>(x, dims, keepdim, false);

    /// <summary>Whether every element is not zero.</summary>
    public static Tensor All(Tensor x, ReadOnlySpan<long> dims, bool keepdim = false) => Truth<Kernels.Minimum>(x, dims, keepdim, true);

    /// <summary>In C# the literal 0 also converts to an enum: <c>t.sum(0)</c> means <c>t.sum(ScalarType.Byte)</c>, in TorchSharp too.</summary>
    /// <exception cref="TensorException">uint8 was asked for where that can only be such a slip.</exception>
    public static ScalarType? NotAnAxis(Tensor x, ScalarType? type, string name)
    {
        if (type == ScalarType.Byte && x.dtype != ScalarType.Byte) throw new TensorException($"{name}: C# reads {name}(0) as {name}(ScalarType.Byte), because the literal 0 converts to an enum. Name the argument to mean the axis, {name}(dim: 0); for a result of uint8, convert it: {name}().to(uint8).");
        return type;
    }

    /// <summary>Undoes a broadcast: sums over the axes that were repeated.</summary>
    public static Tensor SumToShape(Tensor x, long[] shape)
    {
        var extra = x.Rank - shape.Length;
        if (!GradMode.IsEnabled) return SumToShape(x, shape, extra);
        var dims = new List<long>();
        for (var i = 0; i < x.Rank; i++)
        {
            if (i < extra || (shape[i - extra] == 1 && x.Lengths[i] != 1)) dims.Add(i);
        }

        if (dims.Count == 0) return x;
        var sum = Sum(x, dims.ToArray(), keepdim: true);
        return extra == 0 ? sum : Viewing.Reshape(sum, shape, "sum");
    }

    /// <summary>The same where no gradient is recorded: straight into the shape.</summary>
    private static Tensor SumToShape(Tensor x, long[] shape, int extra)
    {
        var repeated = new bool[x.Rank];
        for (var i = 0; i < x.Rank; i++) repeated[i] = i < extra || (shape[i - extra] == 1 && x.Lengths[i] != 1);
        var y = Operand.Allocate(x.dtype, shape);
        if (x.Count == 0) Pointwise.Fill(y, 0);
        else Reducing.Run<Kernels.Sum>(x.operand, repeated, y);
        return new Tensor(y);
    }

    /// <summary>The gradient of a reduction, repeated along the reduced axes.</summary>
    internal static Tensor Spread(Tensor gradient, long[] shape, bool[] mask, bool keepdim) =>
        Viewing.Expand(keepdim ? gradient : Viewing.Reshape(gradient, KeptShape(shape, mask, keepdim: true), "sum"), shape);

    internal static Tensor Reduce<TReduction>(Tensor x, bool[] mask, bool keepdim) where TReduction : IReduction
    {
        var y = Operand.Allocate(x.dtype, KeptShape(x.Lengths, mask, keepdim));
        if (x.Count == 0) Pointwise.Fill(y, typeof(TReduction) == typeof(Kernels.Product) ? 1 : 0);
        else Reducing.Run<TReduction>(x.operand, mask, y);
        return new Tensor(y);
    }

    internal static long[] KeptShape(long[] shape, bool[] mask, bool keepdim)
    {
        var kept = new List<long>(shape.Length);
        for (var i = 0; i < shape.Length; i++)
        {
            if (!mask[i]) kept.Add(shape[i]);
            else if (keepdim) kept.Add(1);
        }

        return [.. kept];
    }

    /// <summary>How many elements go into each result.</summary>
    internal static long Share(Tensor x, bool[] mask)
    {
        var n = 1L;
        for (var i = 0; i < mask.Length; i++) n *= mask[i] ? x.Lengths[i] : 1;
        return n;
    }

    private static Tensor Truth<TReduction>(Tensor x, ReadOnlySpan<long> dims, bool keepdim, bool ofNothing) where TReduction : IReduction
    {
        x = x.detach().to_type(ScalarType.Bool);
        var mask = Axes.Mask(dims, x.Rank, ofNothing ? "all" : "any");
        if (x.Count > 0) return Reduce<TReduction>(x, mask, keepdim);
        return Pointwise.Full(KeptShape(x.Lengths, mask, keepdim), ofNothing, ScalarType.Bool);
    }

    private static Tensor ProductOfOthers(Tensor x, bool[] mask)
    {
        int[] order = [.. Enumerable.Range(0, x.Rank).Where(i => !mask[i]), .. Enumerable.Range(0, x.Rank).Where(i => mask[i])];
        var ordered = Viewing.Permute(x, order);
        var kept = mask.Count(reduced => !reduced);
        var n = Share(x, mask);
        // For each position, a copy of the row with a one in its place.
        var rows = ordered.reshape([.. ordered.Lengths[..kept], 1, n]);
        var others = Prod(where(eye(n, dtype: ScalarType.Bool), 1, rows), [-1]);
        var inverse = new long[x.Rank];
        for (var i = 0; i < order.Length; i++) inverse[order[i]] = i;
        return others.reshape(ordered.Lengths).permute(inverse);
    }
}
