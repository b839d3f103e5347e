using DlCourse.Torch.Kernels;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>
/// Operations that overwrite a tensor. Where no gradient is recorded, they write. Where one is, <c>x.op_()</c> is what the words say:
/// compute <c>op(x)</c> from a copy of x, put the result where x was, and let x continue with the result's history. If x is a view,
/// its base continues as "the base with that part replaced".
/// </summary>
internal static class InPlace
{
    /// <summary>Overwrites <paramref name="target"/> by <paramref name="operation"/> of it.</summary>
    /// <param name="target">What is overwritten.</param>
    /// <param name="name">The method, for messages: <c>add_</c>.</param>
    /// <param name="other">Another operand, whose gradient may be asked for.</param>
    /// <param name="operation">The operation that returns a new tensor.</param>
    /// <param name="write">Writes the result directly, if there is a shorter way than by a new tensor.</param>
    public static Tensor Apply(Tensor target, string name, Tensor? other, Func<Tensor, Tensor> operation, Action<Tensor>? write = null)
    {
        CheckMemory(target, name);
        if (!GradMode.IsEnabled || !(target.requires_grad || other is { requires_grad: true }))
        {
            if (write is null) Write(target, operation(target), name);
            else write(target);
            target.storage.MarkWritten();
            return target;
        }

        var root = target.meta?.View?.Root ?? target;
        if (root.requires_grad && root.is_leaf)
        {
            var what = ReferenceEquals(root, target) || target.meta?.View is null ? "a leaf that requires a gradient" : "a view of a leaf that requires a gradient";
            throw new TensorException($"{name}: {what} cannot be changed in place while operations are recorded: its gradient would belong to values that are gone. To update a parameter, write using (torch.no_grad()) around the update; otherwise use the operation without the underscore.");
        }

        var result = operation(Copy(target));
        Write(target, result, name);
        target.storage.MarkWritten();
        if (target.meta?.View is { } view) ContinueBase(target, view, result);
        else Continue(target, result);
        return target;
    }

    /// <summary>The target's values and history, in memory that will not be overwritten.</summary>
    private static Tensor Copy(Tensor target)
    {
        var copy = Pointwise.Copy(target);
        return Graph.Record("Clone", target) is { } node ? node.Gradient(target, gradient => gradient).Output(copy) : copy;
    }

    private static void Write(Tensor target, Tensor result, string name)
    {
        if (!Broadcasting.Fits(result.Lengths, target.Lengths)) throw new TensorException($"{name}: the result has shape {Shape.Text(result.Lengths)} and does not fit into the tensor of shape {Shape.Text(target.Lengths)}; an in-place operation cannot change a shape. Use the operation without the underscore.");
        if (ScalarTypes.Category(result.dtype) > ScalarTypes.Category(target.dtype)) throw new TensorException($"{name}: the result is {ScalarTypes.Name(result.dtype)} and cannot be stored in a tensor of {ScalarTypes.Name(target.dtype)}. Convert the tensor first, t = t.to({ScalarTypes.Name(result.dtype)}), or use the operation without the underscore.");
        Copying.Copy(result.operand.Expand(target.Lengths), target.operand);
    }

    private static void Continue(Tensor target, Tensor result)
    {
        var meta = target.EnsureMeta();
        (meta.GradFn, meta.OutputNumber, meta.RequiresGrad) = (result.GradFn, result.meta?.OutputNumber ?? 0, false);
    }

    /// <summary>base ← base with the part that the view shows replaced by the result.</summary>
    private static void ContinueBase(Tensor target, ViewRecord view, Tensor result)
    {
        var root = view.Root;
        var replay = view.Replay;
        var node = new OperatorNode("CopySlices")
            .Gradient(root, gradient =>
            {
                var rest = gradient.clone();
                replay(rest).zero_();
                return rest;
            })
            .Gradient(result, gradient => replay(gradient).clone());
        var meta = root.EnsureMeta();
        node.Output(root);
        meta.RequiresGrad = false;
        Views.Refresh(target, view);
    }

    private static void CheckMemory(Tensor target, string name)
    {
        var layout = target.operand.Layout;
        for (var axis = 0; axis < layout.Rank; axis++)
        {
            if (layout.Strides[axis] == 0 && layout.Shape[axis] > 1) throw new TensorException($"{name}: along axis {axis} all {layout.Shape[axis]} elements of this tensor of shape {Shape.Text(layout.Shape)} are the same memory (it was made by expand), so writing to one would write to all. Call clone() first.");
        }
    }
}
