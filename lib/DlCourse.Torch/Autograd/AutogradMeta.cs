using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>What autograd knows about a tensor. Handles of one variable share it; most tensors have none.</summary>
internal sealed class AutogradMeta
{
    /// <summary>Set by the user; only leaves have it.</summary>
    public bool RequiresGrad { get; set; }

    /// <summary>The operation that computed the tensor; null for a leaf.</summary>
    public Node? GradFn { get; set; }

    /// <summary>Which of the operation's results it is.</summary>
    public int OutputNumber { get; set; }

    /// <summary>The gradient that <c>backward</c> left here.</summary>
    public Tensor? Grad { get; set; }

    /// <summary>The end of the graph at a leaf; made on first use.</summary>
    public GradientAccumulator? Accumulator { get; set; }

    /// <summary>Set if the tensor is a view that gradients can follow to its base.</summary>
    public ViewRecord? View { get; set; }

    /// <summary>Called with each gradient of a leaf before it is accumulated; the result replaces it if there is one.</summary>
    public List<Func<Tensor, Tensor?>>? Hooks { get; set; }

    public bool RetainsGrad { get; set; }
}
