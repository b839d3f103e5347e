using DlCourse.Torch.Shapes;
using static TorchSharp.torch;

namespace DlCourse.Torch.Autograd;

/// <summary>Makes views, and keeps their history right when shared memory is written to.</summary>
internal static class Views
{
    /// <summary>A tensor over the same memory.</summary>
    /// <param name="x">The tensor to view.</param>
    /// <param name="layout">Where the view's elements are.</param>
    /// <param name="name">The operation.</param>
    /// <param name="again">Makes the same view of another tensor of x's shape.</param>
    /// <param name="gradient">dL/dview ↦ dL/dx.</param>
    public static Tensor Make(Tensor x, Layout layout, string name, Func<Tensor, Tensor> again, Func<Tensor, Tensor> gradient)
    {
        var view = Plain(x, layout);
        if (!GradMode.IsEnabled) return view;
        var storage = view.storage;
        var record = x.meta?.View is { } outer
            ? new ViewRecord(outer.Root, root => again(outer.Replay(root)))
            : new ViewRecord(x.ViewRoot(), again);
        record.Version = storage.Version;
        view.EnsureMeta().View = record;
        return x.requires_grad ? new OperatorNode(name).Gradient(x, gradient).Output(view) : view;
    }

    /// <summary>A tensor over the same memory that remembers nothing, for where no gradient is recorded.</summary>
    public static Tensor Plain(Tensor x, Layout layout)
    {
        var storage = x.operand.Storage;
        storage.AddUser();
        return new Tensor(storage, layout);
    }

    /// <summary>Brings a view's history up to date with its base's after a write.</summary>
    public static void Refresh(Tensor view, ViewRecord record)
    {
        record.Version = view.storage.Version;
        if (!record.Root.requires_grad) return;
        using var mode = GradMode.Set(true);
        var again = record.Replay(record.Root);
        (view.meta!.GradFn, view.meta.OutputNumber) = (again.meta?.GradFn, again.meta?.OutputNumber ?? 0);
        again.ReleaseMemory();
    }
}
