using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>
/// A tensor cut into parts along an axis, as one operation with many results. Its gradient is put together once; cutting part by
/// part would make zeros as large as the whole for each.
/// </summary>
internal sealed class PartsNode : Node
{
    private readonly int axis;
    private readonly long[] shape;
    private readonly ScalarType type;

    public PartsNode(Tensor whole, int axis, int parts) : base("Parts")
    {
        (this.axis, shape, type) = (axis, whole.shape, whole.dtype);
        shape[axis] /= parts;
        Outputs = parts;
        Edges.Add(Graph.EdgeOf(whole));
        Number();
    }

    public override Tensor?[] Backward(Tensor?[] gradients, bool[] needed)
    {
        if (!needed[0]) return [null];
        var missing = gradients.Contains(null) ? Operators.Pointwise.Full(shape, 0, type) : null;
        return [Operators.Joining.Cat([.. gradients.Select(gradient => gradient ?? missing!)], axis)];
    }
}
