using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>X for positive x, weight · x otherwise; the weight is learnt.</summary>
        public sealed class PReLU : nn.Module<Tensor, Tensor>
        {
            internal PReLU(long num_parameters, double init, Device? device, ScalarType? dtype) : base(nameof(PReLU))
            {
                (this.num_parameters, this.init) = (num_parameters, init);
                weight = new Parameter(full(num_parameters, init, dtype ?? get_default_dtype(), device));
            }

            /// <summary>The slope for negative x: one for all, or one for each channel (axis 1).</summary>
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

            /// <summary>The number of slopes.</summary>
            public long num_parameters { get; private set; }

            /// <summary>What the slopes start from.</summary>
            public double init { get; private set; }

            /// <inheritdoc/>
            public override Tensor forward(Tensor tensor) => nn.functional.prelu(tensor, weight);

            internal override string Description => $"PReLU({num_parameters})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>X for positive x, weight · x otherwise; the weight is learnt.</summary>
            /// <param name="num_parameters">1 for all, or the number of channels (axis 1).</param>
            /// <param name="init">What the weights start from.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The weights' element type.</param>
            public static PReLU PReLU(long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) => new(num_parameters, init, device, dtype);

            public static partial class functional
            {
                /// <summary>X for positive x, weight · x otherwise.</summary>
                /// <param name="input">The input.</param>
                /// <param name="weight">One weight for all, or one for each channel (axis 1).</param>
                /// <returns>The result, in the input's shape.</returns>
                public static Tensor prelu(Tensor input, Tensor weight) => input.prelu(weight);
            }
        }
    }
}
