using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>Records operations as they happen.</summary>
internal static class Graph
{
    /// <summary>A node for an operation on <paramref name="x"/>, or null if no gradient will be asked for.</summary>
    public static OperatorNode? Record(string name, Tensor x) => GradMode.IsEnabled && x.requires_grad ? new OperatorNode(name) : null;

    /// <inheritdoc cref="Record(string, Tensor)"/>
    public static OperatorNode? Record(string name, Tensor x, Tensor y) =>
        GradMode.IsEnabled && (x.requires_grad || y.requires_grad) ? new OperatorNode(name, 2) : null;

    /// <inheritdoc cref="Record(string, Tensor)"/>
    public static OperatorNode? Record(string name, params Tensor?[] inputs)
    {
        if (!GradMode.IsEnabled) return null;
        foreach (var input in inputs)
        {
            if (input is { requires_grad: true }) return new OperatorNode(name, inputs.Length);
        }

        return null;
    }

    /// <summary>Where the gradient of a tensor goes: to the operation that computed it, or into the leaf.</summary>
    public static Edge EdgeOf(Tensor tensor)
    {
        if (!tensor.requires_grad) return default;
        if (tensor.GradFn is { } function) return new Edge(function, tensor.meta!.OutputNumber);
        var meta = tensor.EnsureMeta();
        return new Edge(meta.Accumulator ??= new GradientAccumulator(tensor), 0);
    }
}
