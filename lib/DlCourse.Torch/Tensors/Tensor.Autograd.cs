using DlCourse.Torch.Autograd;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Gradients.</content>
    public partial class Tensor
    {
        /// <summary>The operation that computed this tensor; null for a leaf.</summary>
        internal Node? GradFn
        {
            get
            {
                if (meta?.View is { } view && view.Version != storage.Version) Views.Refresh(this, view);
                return meta?.GradFn;
            }
        }

        /// <summary>Whether operations on this tensor are recorded, so that gradients with respect to it can be computed.</summary>
        /// <exception cref="TensorException">Set on a tensor of integers, or switched off on a result.</exception>
        public bool requires_grad
        {
            get => meta is not null && (meta.RequiresGrad || GradFn is not null);
            set
            {
                if (value == requires_grad) return;
                if (value && !is_floating_point()) throw new TensorException($"requires_grad: only floating-point tensors have gradients, and this one is {ScalarTypes.Name(dtype)}. Convert it first: t.to(float32).");
                if (!value && GradFn is not null) throw new TensorException($"requires_grad can be switched off only on leaves, and this tensor was computed by {GradFn.Name}. Use detach() to get its values without the history.");
                EnsureMeta().RequiresGrad = value;
            }
        }

        /// <summary>Whether no recorded operation computed the tensor: what you made yourself is a leaf.</summary>
        public bool is_leaf => GradFn is null;

        /// <summary>The gradient that <c>backward</c> left here; null before. It is added to, so set it to zero between steps.</summary>
        /// <exception cref="TensorException">The gradient has another shape or element type than the tensor.</exception>
        public Tensor? grad
        {
            get => meta?.Grad is { } gradient ? Handle(gradient) : null;
            set
            {
                if (value is not null && !value.Lengths.AsSpan().SequenceEqual(Lengths)) throw new TensorException($"grad: a gradient has the shape of its tensor, {Shape.Text(Lengths)}, but this one has {Shape.Text(value.Lengths)}.");
                if (value is not null && value.dtype != dtype) throw new TensorException($"grad: a gradient has the element type of its tensor, {ScalarTypes.Name(dtype)}, but this one has {ScalarTypes.Name(value.dtype)}.");
                EnsureMeta().Grad = value?.Alias();
            }
        }

        /// <summary>Switches the recording of operations on this tensor on or off.</summary>
        /// <param name="requires_grad">Whether gradients are wanted.</param>
        /// <returns>The tensor itself.</returns>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <summary>As <see cref="requires_grad_"/>.</summary>
        /// <param name="requires_grad">Whether gradients are wanted.</param>
        /// <returns>The tensor itself.</returns>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>Lets <c>backward</c> leave a gradient here though the tensor is not a leaf.</summary>
        public void retain_grad()
        {
            if (!requires_grad) throw new TensorException("retain_grad: this tensor requires no gradient, so there will be none to retain. Set requires_grad on a leaf it is computed from.");
            if (GradFn is not { } function || meta!.RetainsGrad) return;
            var kept = meta;
            kept.RetainsGrad = true;
            (function.Hooks ??= []).Add((kept.OutputNumber, gradient =>
            {
                kept.Grad = kept.Grad is { } before ? before + gradient : gradient.clone();
                return null;
            }
            ));
        }

        /// <summary>The same values without their history: no gradient flows through the result. Both share memory.</summary>
        /// <returns>A leaf that requires no gradient.</returns>
        public Tensor detach()
        {
            var same = operand;
            same.Storage.AddUser();
            return new Tensor(storage, layout) { name = name };
        }

        /// <summary>Forgets how this tensor was computed.</summary>
        /// <returns>The tensor itself.</returns>
        public Tensor detach_()
        {
            if (meta?.View is not null) throw new TensorException("detach_: a view cannot forget its base, which shares its memory. Use detach(), which returns a new tensor.");
            meta = null;
            return this;
        }

        /// <summary>Computes the gradient of this number with respect to every leaf it depends on, and adds it to their <c>grad</c>.</summary>
        /// <exception cref="TensorException">It is more than one number, requires no gradient, or its graph has been used.</exception>
        public void backward() => autograd.backward(this);

        /// <summary>Computes gradients as <see cref="backward()"/> does, of any tensor.</summary>
        /// <param name="grad_tensors">One tensor: the gradient of the result with respect to this tensor, in its shape.</param>
        /// <param name="retain_graph">Keeps what was saved, for a second call.</param>
        /// <param name="create_graph">Records the computation of the gradients, so that they have gradients themselves.</param>
        /// <param name="inputs">Adds to the <c>grad</c> of these only.</param>
        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors!, retain_graph || create_graph, create_graph, inputs!);

        private static Tensor Handle(Tensor gradient)
        {
            gradient.EnsureMeta();
            gradient.storage.AddUser();
            return new Tensor(gradient.storage, gradient.layout, gradient.meta);
        }
    }
}
