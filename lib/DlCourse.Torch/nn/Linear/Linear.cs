using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A fully connected layer: y = x·Wᵀ + b.</summary>
        public sealed class Linear : nn.Module<Tensor, Tensor>
        {
            internal Linear(Parameter weight, Parameter? bias) : base(nameof(Linear))
            {
                if (weight.Rank != 2) throw new TensorException($"Linear: the weights have shape {Shape.Text(weight.Lengths)}; they must be a matrix [outputs, inputs].");
                (out_features, in_features) = (weight.Lengths[0], weight.Lengths[1]);
                (this.weight, this.bias) = (weight, bias);
            }

            internal Linear(long inputSize, long outputSize, bool hasBias, Device? device, ScalarType? dtype) : base(nameof(Linear))
            {
                if (inputSize < 0 || outputSize < 0) throw new TensorException($"Linear: {inputSize} inputs and {outputSize} outputs were asked for; neither can be negative.");
                (in_features, out_features) = (inputSize, outputSize);
                weight = new Parameter(empty(outputSize, inputSize, dtype, device));
                nn.init.kaiming_uniform_(weight, Math.Sqrt(5));
                if (!hasBias) return;
                bias = new Parameter(empty(outputSize, dtype, device));
                var bound = inputSize > 0 ? 1 / Math.Sqrt(inputSize) : 0;
                nn.init.uniform_(bias, -bound, bound);
            }

            /// <summary>W: one row for each output.</summary>
            [field: ComponentName(Name = nameof(weight))]
            public Parameter weight
            {
                get;
                set
                {
                    field = value;
                    value.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(weight), value);
                }
            }

            /// <summary>B: one number for each output; null if there is none.</summary>
            [field: ComponentName(Name = nameof(bias))]
            public Parameter? bias
            {
                get;
                set
                {
                    field = value;
                    value?.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(bias), value);
                }
            }

            /// <summary>The length of an input.</summary>
            public long in_features { get; set; }

            /// <summary>The length of an output.</summary>
            public long out_features { get; set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.linear(tensor, weight, bias);

            internal override string Description => $"Linear({in_features}, {out_features})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A fully connected layer: y = x·Wᵀ + b. Both start from uniform numbers between ±1/√inputs.</summary>
            /// <param name="inputSize">The length of an input.</param>
            /// <param name="outputSize">The length of an output.</param>
            /// <param name="hasBias">False: without b.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) => new(inputSize, outputSize, hasBias, device, dtype);

            /// <summary>A fully connected layer with given parameters.</summary>
            /// <param name="weight">W: one row for each output.</param>
            /// <param name="bias">B: one number for each output.</param>
            public static Linear Linear(Parameter weight, Parameter? bias = null) => new(weight, bias);

            public static partial class functional
            {
                /// <summary>x·Wᵀ + b for each row of x.</summary>
                /// <param name="input">[…, inputs].</param>
                /// <param name="weights">[outputs, inputs], or [inputs] for one output without an axis.</param>
                /// <param name="bias">[outputs].</param>
                /// <returns>[…, outputs].</returns>
                public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => LinearMap.Apply(input, weights, bias);
            }
        }
    }
}
