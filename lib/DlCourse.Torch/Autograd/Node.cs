using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>
/// One recorded operation. Given the gradients of its results it computes the gradients of its inputs; its edges say which
/// operations computed those inputs.
/// </summary>
internal abstract class Node(string name, int arity = 1)
{
    private static long counter;

    /// <summary>The operation, as PyTorch's <c>grad_fn</c> names it without its suffix: <c>Mul</c>, <c>Mm</c>, …</summary>
    public string Name { get; } = name;

    /// <summary>For each input, where its gradient goes; invalid where none is needed.</summary>
    public List<Edge> Edges { get; } = new(arity);

    public int Outputs { get; set; } = 1;

    /// <summary>Operations are numbered as they happen; going through them backwards, each comes after all that used its results.</summary>
    public long Sequence { get; protected set; } = -1;

    /// <summary>Called with the gradient of a result before the operation uses it.</summary>
    public List<(int Output, Func<Tensor, Tensor?> Hook)>? Hooks { get; set; }

    /// <summary>Whether code of the user computes the gradients, who may keep the tensors that pass.</summary>
    public virtual bool RunsUserCode => Hooks is not null;

    /// <summary>The gradients of the inputs, in the order of the edges.</summary>
    /// <param name="gradients">Those of the results; null where nothing arrived.</param>
    /// <param name="needed">Which inputs' gradients are of use.</param>
    public abstract Tensor?[] Backward(Tensor?[] gradients, bool[] needed);

    /// <summary>Lets go of what was saved for the backward pass.</summary>
    public virtual void Release()
    {
    }

    protected void Number() => Sequence = Interlocked.Increment(ref counter);
}
