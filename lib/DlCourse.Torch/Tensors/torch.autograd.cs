using DlCourse.Torch.Autograd;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Automatic differentiation.</summary>
    public static partial class autograd
    {
        /// <summary>Adds to the <c>grad</c> of leaves the gradients of a tensor.</summary>
        public static void backward(Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<Tensor> inputs = null!) =>
            backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);

        /// <summary>Adds to the <c>grad</c> of leaves the gradients of a tensor.</summary>
        public static void backward(Tensor tensor, IList<Tensor> grad_tensors = null!, bool? retain_graph = null, bool create_graph = false, IList<Tensor> inputs = null!) =>
            backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        /// <summary>Adds to the <c>grad</c> of the leaves that <paramref name="tensors"/> depend on the gradients of their sum, weighted by <paramref name="grad_tensors"/>.</summary>
        public static void backward(IList<Tensor> tensors, IList<Tensor> grad_tensors = null!, bool? retain_graph = null, bool create_graph = false, IList<Tensor> inputs = null!)
        {
            var gradients = Start(tensors, grad_tensors, "backward");
            foreach (var input in inputs ?? [])
            {
                if (!input.requires_grad) throw new TensorException($"backward: one of the inputs, of shape {Shape.Text(input.Lengths)}, requires no gradient. Set requires_grad on it before computing.");
            }

            new BackwardPass(retain_graph ?? create_graph, create_graph).Accumulate([.. tensors], gradients, inputs is null ? null : [.. inputs]);
        }

        /// <summary>The gradients of <paramref name="outputs"/> with respect to <paramref name="inputs"/>; no <c>grad</c> is changed.</summary>
        public static IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor> grad_outputs = null!, bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            var gradients = Start(outputs, grad_outputs, "grad");
            foreach (var input in inputs)
            {
                if (!input.requires_grad) throw new TensorException($"grad: one of the inputs, of shape {Shape.Text(input.Lengths)}, requires no gradient. Set requires_grad on it before computing.");
            }

            var found = new BackwardPass(retain_graph || create_graph, create_graph).Gradients([.. outputs], gradients, [.. inputs]);
            for (var i = 0; i < found.Length; i++)
            {
                if (found[i] is null && !allow_unused) throw new TensorException($"grad: the outputs do not depend on input {i}, of shape {Shape.Text(inputs[i].Lengths)}: no operation leads from it to them. Was it detached, or computed under no_grad? With allow_unused: true the result is null there.");
            }

            return found!;
        }

        private static Tensor[] Start(IList<Tensor> tensors, IList<Tensor>? gradients, string name)
        {
            var result = new Tensor[tensors.Count];
            for (var i = 0; i < result.Length; i++)
            {
                var (tensor, gradient) = (tensors[i], gradients is not null && i < gradients.Count ? gradients[i] : null);
                if (!tensor.requires_grad) throw new TensorException($"{name}: this tensor of shape {Shape.Text(tensor.Lengths)} has no history of operations on tensors that require gradients. Set requires_grad: true on the parameters before computing, and compute outside no_grad.");
                if (gradient is null && tensor.Count != 1) throw new TensorException($"{name}: only a single number has \"the\" gradient, but the shape is {Shape.Text(tensor.Lengths)}. Reduce it first, loss.mean().backward(), or pass the gradient of the final result with respect to it.");
                if (gradient is not null && !gradient.Lengths.AsSpan().SequenceEqual(tensor.Lengths)) throw new TensorException($"{name}: the gradient has shape {Shape.Text(gradient.Lengths)}, the tensor {Shape.Text(tensor.Lengths)}; they must be the same.");
                result[i] = gradient ?? Pointwise.Full(tensor.Lengths, 1, tensor.dtype);
            }

            return result;
        }
    }
}
