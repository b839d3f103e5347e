using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>One step of gated recurrent units.</summary>
        public sealed class GRUCell : nn.Module<Tensor, Tensor?, Tensor>
        {
            internal GRUCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype) : base(nameof(GRUCell))
            {
                (weight_ih, weight_hh) = (CellArguments.Draw(hiddenSize, [3 * hiddenSize, inputSize], device, dtype), CellArguments.Draw(hiddenSize, [3 * hiddenSize, hiddenSize], device, dtype));
                if (!bias) return;
                (bias_ih, bias_hh) = (CellArguments.Draw(hiddenSize, [3 * hiddenSize], device, dtype), CellArguments.Draw(hiddenSize, [3 * hiddenSize], device, dtype));
            }

            /// <summary>The weights of the input.</summary>
            [field: ComponentName(Name = nameof(weight_ih))]
            public Parameter? weight_ih
            {
                get;
                set
                {
                    field = value;
                    value?.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(weight_ih), value);
                }
            }

            /// <summary>The weights of the state.</summary>
            [field: ComponentName(Name = nameof(weight_hh))]
            public Parameter? weight_hh
            {
                get;
                set
                {
                    field = value;
                    value?.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(weight_hh), value);
                }
            }

            /// <summary>The bias of the input; null if there is none.</summary>
            [field: ComponentName(Name = nameof(bias_ih))]
            public Parameter? bias_ih
            {
                get;
                set
                {
                    field = value;
                    value?.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(bias_ih), value);
                }
            }

            /// <summary>The bias of the state; null if there is none.</summary>
            [field: ComponentName(Name = nameof(bias_hh))]
            public Parameter? bias_hh
            {
                get;
                set
                {
                    field = value;
                    value?.DetachFromDisposeScope();
                    ConditionallyRegisterParameter(nameof(bias_hh), value);
                }
            }

            /// <summary>One step. Callers use <c>call</c>, which runs the hooks as well.</summary>
            /// <param name="input">[batch, features].</param>
            /// <param name="h0">The state before, [batch, hidden]; zeros if null.</param>
            /// <returns>The state after.</returns>
            public override Tensor forward(Tensor input, Tensor? h0 = null)
            {
                var state = CellArguments.Check(input, h0, weight_ih!, weight_hh!);
                return Recurrence.Step(Recurrence.Gru, input, new(state, null), new(weight_ih!, weight_hh!, bias_ih, bias_hh)).H;
            }

            internal override string Description => $"GRUCell({weight_ih!.Lengths[1]}, {weight_hh!.Lengths[1]})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>One step of gated recurrent units.</summary>
            /// <param name="inputSize">Features at each time.</param>
            /// <param name="hiddenSize">Numbers in the state.</param>
            /// <param name="bias">Whether there are biases.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static GRUCell GRUCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, bias, device, dtype);
        }
    }
}
