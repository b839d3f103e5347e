using DlCourse.Torch.Autograd;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Functions whose backward rule you write yourself.</content>
    public static partial class autograd
    {
        /// <summary>A function with a forward computation and the rule for its gradients.</summary>
        /// <typeparam name="T">The class that derives from it.</typeparam>
        public abstract class Function<T> where T : Function<T>, new()
        {
            /// <summary>Its name, for messages and figures.</summary>
            public abstract string Name { get; }

            /// <summary>Runs the function and records it.</summary>
            public static List<Tensor> apply_internal(params object[] vars)
            {
                var function = new T();
                var context = new AutogradContext(function.Name);
                Tensor[] inputs = [.. vars.OfType<Tensor>()];
                List<Tensor> outputs;
                using (GradMode.Set(false)) outputs = function.Forward(context, vars);
                if (!GradMode.IsEnabled || !inputs.Any(input => input.requires_grad)) return outputs;
                var node = new CustomNode(function.Name, gradients => Gradients(function, context, outputs, vars, gradients), context.Release) { Outputs = outputs.Count };
                foreach (var input in inputs) node.Edges.Add(Graph.EdgeOf(input));
                node.Finish();
                for (var i = 0; i < outputs.Count; i++)
                {
                    if (context.NonDifferentiable.Contains(outputs[i])) continue;
                    // An input that is returned as it came in becomes a tensor of its own.
                    if (Array.IndexOf(inputs, outputs[i]) >= 0 && !context.Dirty.Contains(outputs[i])) outputs[i] = outputs[i].detach();
                    var meta = outputs[i].EnsureMeta();
                    (meta.GradFn, meta.OutputNumber, meta.RequiresGrad) = (node, i, false);
                }

                return outputs;
            }

            internal abstract List<Tensor> Forward(AutogradContext context, object[] vars);

            internal abstract List<Tensor> Backward(AutogradContext context, List<Tensor> gradients);

            private static List<Tensor?> Gradients(T function, AutogradContext context, List<Tensor> outputs, object[] vars, Tensor?[] arrived)
            {
                var gradients = arrived.Select((gradient, i) => gradient ?? (context.MaterializeGrads ? zeros_like(outputs[i]) : null!)).ToList();
                var results = function.Backward(context, gradients);
                if (results.Count != vars.Length && results.Count != vars.OfType<Tensor>().Count()) throw new TensorException($"{function.Name}.backward: returned {results.Count} gradients, but forward took {vars.Length} arguments. Return one for each, null for those that are no tensors or need none.");
                return results.Count != vars.Length ? [.. results] : [.. results.Where((_, i) => vars[i] is Tensor)];
            }
        }

        /// <summary>A function with one tensor as its result.</summary>
        /// <typeparam name="T">The class that derives from it.</typeparam>
        public abstract class SingleTensorFunction<T> : Function<T> where T : SingleTensorFunction<T>, new()
        {
            /// <summary>Computes the result. Save what <see cref="backward"/> will need in the context.</summary>
            public abstract Tensor forward(AutogradContext ctx, params object[] vars);

            /// <summary>From the gradient of the result to the gradients of the arguments, one each.</summary>
            public abstract List<Tensor> backward(AutogradContext ctx, Tensor grad_output);

            /// <summary>Runs the function and records it.</summary>
            public static Tensor apply(params object[] vars) => apply_internal(vars)[0];

            internal override List<Tensor> Forward(AutogradContext context, object[] vars) => [forward(context, vars)];

            internal override List<Tensor> Backward(AutogradContext context, List<Tensor> gradients) => backward(context, gradients[0]);
        }

        /// <summary>A function with several tensors as its results.</summary>
        /// <typeparam name="T">The class that derives from it.</typeparam>
        public abstract class MultiTensorFunction<T> : Function<T> where T : MultiTensorFunction<T>, new()
        {
            /// <summary>Computes the results. Save what <see cref="backward"/> will need in the context.</summary>
            public abstract List<Tensor> forward(AutogradContext ctx, params object[] vars);

            /// <summary>From the gradients of the results to the gradients of the arguments, one each.</summary>
            public abstract List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs);

            /// <summary>Runs the function and records it.</summary>
            public static List<Tensor> apply(params object[] vars) => apply_internal(vars);

            internal override List<Tensor> Forward(AutogradContext context, object[] vars) => forward(context, vars);

            internal override List<Tensor> Backward(AutogradContext context, List<Tensor> gradients) => backward(context, gradients);
        }
    }
}
