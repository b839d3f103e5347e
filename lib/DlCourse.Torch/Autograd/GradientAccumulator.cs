using DlCourse.Torch.Kernels;
using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>The end of the graph at a leaf: adds what arrives to the leaf's <c>grad</c>.</summary>
internal sealed class GradientAccumulator(Tensor leaf) : Node("AccumulateGrad", arity: 0)
{
    private readonly AutogradMeta meta = leaf.EnsureMeta();

    /// <summary>The leaf, through a handle of its own: the user may dispose of theirs.</summary>
    public Tensor Leaf { get; } = leaf.Alias();

    public override bool RunsUserCode => base.RunsUserCode || meta.Hooks is not null;

    public override Tensor?[] Backward(Tensor?[] gradients, bool[] needed) => throw new NotSupportedException();

    /// <summary>grad ← grad + gradient. The first gradient becomes grad itself if nobody else can have a hold of it.</summary>
    /// <returns>Whether grad has the gradient's own memory now.</returns>
    public bool Accumulate(Tensor gradient, bool mayKeep)
    {
        if (meta.Grad is null)
        {
            var keeps = mayKeep && !GradMode.IsEnabled && gradient.operand.IsContiguous;
            meta.Grad = keeps ? gradient.Alias() : gradient.clone();
            return keeps;
        }

        if (GradMode.IsEnabled)
        {
            meta.Grad = meta.Grad + gradient;
        }
        else
        {
            Elementwise.Binary<AddKernel>(meta.Grad.operand, gradient.operand, meta.Grad.operand);
            meta.Grad.storage.MarkWritten();
        }

        return false;
    }

    /// <summary>Lets the leaf's hooks see and replace the gradient.</summary>
    public Tensor Hooked(Tensor gradient)
    {
        if (meta.Hooks is null) return gradient;
        foreach (var hook in meta.Hooks) gradient = hook(gradient) ?? gradient;
        return gradient;
    }
}
