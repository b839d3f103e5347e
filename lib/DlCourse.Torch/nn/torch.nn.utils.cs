using System.Numerics;
using System.Numerics.Tensors;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What is done with parameters and their gradients between <c>backward</c> and <c>step</c>.</summary>
        public static partial class utils
        {
            /// <summary>Shortens the gradients, taken together as one vector, to a greatest norm. Call it between <c>backward</c> and <c>step</c>.</summary>
            /// <param name="tensors">The parameters; those without a gradient are left out.</param>
            /// <param name="max_norm">The greatest norm.</param>
            /// <param name="norm_type">Which norm: 2 is the length, infinity the largest absolute value.</param>
            /// <returns>The norm before.</returns>
            public static double clip_grad_norm_(IEnumerable<Modules.Parameter> tensors, double max_norm, double norm_type = 2.0)
            {
                if (!(max_norm >= 0)) throw new TensorException(FormattableString.Invariant($"clip_grad_norm_: max_norm is {max_norm}; it must be 0 or more."));
                Tensor[] gradients = [.. Gradients(tensors)];
                if (gradients.Length == 0) return 0;
                var norms = gradients.Select(gradient => Norm(gradient, norm_type));
                var total = double.IsPositiveInfinity(norm_type) ? norms.Max() : Math.Pow(norms.Sum(norm => Math.Pow(norm, norm_type)), 1 / norm_type);
                // PyTorch's guard against a norm of 0.
                var factor = Math.Min(1, max_norm / (total + 1e-6));
                using (no_grad())
                {
                    foreach (var gradient in gradients) gradient.mul_(factor);
                }

                return total;
            }

            /// <summary>Limits every number of the gradients. Call it between <c>backward</c> and <c>step</c>.</summary>
            /// <param name="tensors">The parameters; those without a gradient are left out.</param>
            /// <param name="clip_value">The greatest absolute value.</param>
            public static void clip_grad_value_(IEnumerable<Modules.Parameter> tensors, double clip_value)
            {
                if (!(clip_value >= 0)) throw new TensorException(FormattableString.Invariant($"clip_grad_value_: clip_value is {clip_value}; it must be 0 or more."));
                using (no_grad())
                {
                    foreach (var gradient in Gradients(tensors)) gradient.clamp_(-clip_value, clip_value);
                }
            }

            /// <summary>All numbers of parameters in one vector.</summary>
            /// <param name="tensors">The parameters.</param>
            /// <returns>One after the other, each row by row.</returns>
            public static Tensor parameters_to_vector(IEnumerable<Modules.Parameter> tensors) => cat([.. tensors.Select(parameter => parameter.reshape(-1))]);

            /// <summary>Overwrites parameters by the numbers of a vector.</summary>
            /// <param name="vec">As <see cref="parameters_to_vector"/> returns it.</param>
            /// <param name="tensors">The parameters.</param>
            public static void vector_to_parameters(Tensor vec, IEnumerable<Modules.Parameter> tensors)
            {
                Modules.Parameter[] parameters = [.. tensors];
                var needed = parameters.Sum(parameter => parameter.Count);
                if (vec.Rank != 1 || vec.Count != needed) throw new TensorException($"vector_to_parameters: the vector has shape {Shape.Text(vec.Lengths)}, but the parameters have {needed} numbers, so it must be [{needed}].");
                using (no_grad())
                {
                    var at = 0L;
                    foreach (var parameter in parameters)
                    {
                        parameter.copy_(vec.narrow(0, at, parameter.Count).reshape(parameter.Lengths));
                        at += parameter.Count;
                    }
                }
            }

            private static IEnumerable<Tensor> Gradients(IEnumerable<Modules.Parameter> parameters) =>
                parameters.Select(parameter => parameter.meta?.Grad).Where(gradient => gradient is { Count: > 0 })!;

            private static double Norm(Tensor gradient, double norm)
            {
                var numbers = Viewing.Contiguous(gradient.detach()).operand;
                return numbers.Type == ScalarType.Float32 ? Norm<float>(numbers.Span<float>(), norm) : Norm<double>(numbers.Span<double>(), norm);
            }

            private static double Norm<T>(ReadOnlySpan<T> numbers, double norm) where T : unmanaged, IRootFunctions<T>, IFloatingPointIeee754<T>
            {
                if (norm == 2) return double.CreateChecked(TensorPrimitives.Norm(numbers));
                if (double.IsPositiveInfinity(norm)) return Math.Abs(double.CreateChecked(TensorPrimitives.MaxMagnitude(numbers)));
                var sum = 0.0;
                foreach (var number in numbers) sum += Math.Pow(Math.Abs(double.CreateChecked(number)), norm);
                return Math.Pow(sum, 1 / norm);
            }
        }
    }
}
