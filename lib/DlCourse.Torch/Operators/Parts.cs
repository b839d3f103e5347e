using DlCourse.Torch.Autograd;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Equal parts of a tensor for inner use: they share its memory, and nobody writes to them.</summary>
internal static class Parts
{
    public static Tensor[] Of(Tensor x, int axis, int count)
    {
        var length = x.Lengths[axis] / count;
        var parts = new Tensor[count];
        var node = GradMode.IsEnabled && x.requires_grad ? new PartsNode(x, axis, count) : null;
        for (var i = 0; i < count; i++)
        {
            var operand = x.operand;
            operand.Storage.AddUser();
            parts[i] = new Tensor(operand.Storage, operand.Layout.Slice(axis, i * length, length, 1));
            if (node is null) continue;
            var meta = parts[i].EnsureMeta();
            (meta.GradFn, meta.OutputNumber) = (node, i);
        }

        return parts;
    }
}
