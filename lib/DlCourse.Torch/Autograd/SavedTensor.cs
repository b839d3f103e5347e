using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>A tensor that a gradient rule needs later, as it was: if its values have changed since, using it is an error.</summary>
internal sealed class SavedTensor
{
    private readonly string operation;
    private readonly int version;
    private Tensor? tensor;

    public SavedTensor(Tensor original, string operation)
    {
        this.operation = operation;
        tensor = original.Alias();
        version = original.storage.Version;
    }

    /// <summary>The tensor with its history.</summary>
    /// <exception cref="TensorException">It was let go of by an earlier backward pass, or written to.</exception>
    public Tensor Value
    {
        get
        {
            if (tensor is null)
            {
                throw new TensorException($"backward: this graph has already been used: the values that {operation} had saved are gone. To go through it twice, call backward(retain_graph: true) the first time; to train, compute the loss anew in every step.");
            }

            var now = tensor.storage.Version;
            if (now != version)
            {
                throw new TensorException($"backward: a tensor that {operation} needs ({ScalarTypes.Name(tensor.dtype)} of shape {Shape.Text(tensor.Lengths)}) was changed in place after it was used: it is at version {now}, but version {version} was saved. Use the operation that returns a new tensor (add in place of add_, t = t + … in place of t += inside no_grad), or change a clone().");
            }

            return tensor;
        }
    }

    public void Release()
    {
        tensor?.ReleaseMemory();
        tensor = null;
    }
}
