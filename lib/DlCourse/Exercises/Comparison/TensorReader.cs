namespace DlCourse.Exercises.Comparison;

/// <summary>Tensors in and out of the check's own form.</summary>
internal static class TensorReader
{
    /// <summary>A tensor as the check sees it.</summary>
    public static Observation Read(Tensor tensor)
    {
        if (tensor.IsInvalid) return Observation.OfGone("a tensor that was disposed of");
        var traits = new TensorTraits(tensor.dtype, tensor.requires_grad);
        using var plain = tensor.detach().to(float64).contiguous();
        return Observation.OfNumbers([.. tensor.shape.Select(length => (int)length)], plain.data<double>().ToArray(), traits.IsWhole, traits);
    }

    /// <summary>A copy that shares nothing with the original and belongs to no dispose scope, the gradient included.</summary>
    public static Tensor Copy(Tensor tensor)
    {
        if (tensor.IsInvalid) return tensor;
        var copy = tensor.detach().clone().DetachFromDisposeScope();
        copy.name = tensor.name;
        if (tensor.requires_grad) copy.requires_grad = true;
        if (tensor.grad is { } gradient) copy.grad = gradient.detach().clone().DetachFromDisposeScope();
        return copy;
    }

    /// <summary>A tensor like another with other numbers; null if its element type cannot hold them.</summary>
    public static Tensor? Like(Tensor original, int[] shape, double[] numbers)
    {
        var traits = new TensorTraits(original.dtype, original.requires_grad);
        if (traits.Type == ScalarType.Bool && !Array.TrueForAll(numbers, number => number is 0 or 1)) return null;
        if (traits.IsWhole && !Array.TrueForAll(numbers, number => number == Math.Floor(number) && Math.Abs(number) < int.MaxValue)) return null;
        var made = tensor(numbers, dtype: float64).reshape([.. shape.Select(length => (long)length)]).to(traits.Type);
        if (traits.RequiresGrad) made.requires_grad = true;
        return made;
    }
}
