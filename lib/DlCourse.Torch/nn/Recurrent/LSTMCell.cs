using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>One step of long short-term memory.</summary>
        public sealed class LSTMCell : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
        {
            internal LSTMCell(long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype) : base(nameof(LSTMCell))
            {
                (weight_ih, weight_hh) = (CellArguments.Draw(hiddenSize, [4 * hiddenSize, inputSize], device, dtype), CellArguments.Draw(hiddenSize, [4 * hiddenSize, hiddenSize], device, dtype));
                if (!bias) return;
                (bias_ih, bias_hh) = (CellArguments.Draw(hiddenSize, [4 * hiddenSize], device, dtype), CellArguments.Draw(hiddenSize, [4 * hiddenSize], device, dtype));
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

            /// <summary>One step, and runs the hooks before and after.</summary>
            /// <param name="input">[batch, features].</param>
            /// <param name="h0_c0">The states h and c before, each [batch, hidden]; zeros if null.</param>
            /// <returns>The states h and c after.</returns>
            public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

            /// <summary>One step. Callers use <c>call</c>, which runs the hooks as well.</summary>
            /// <param name="input">[batch, features].</param>
            /// <param name="h0_c0">The states h and c before, each [batch, hidden]; zeros if null.</param>
            /// <returns>The states h and c after.</returns>
            public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0)
            {
                var state = CellArguments.Check(input, h0_c0?.Item1, weight_ih!, weight_hh!);
                var c = CellArguments.Check(input, h0_c0?.Item2, weight_ih!, weight_hh!);
                var next = Recurrence.Step(Recurrence.Lstm, input, new(state, c), new(weight_ih!, weight_hh!, bias_ih, bias_hh));
                return (next.H, next.C!);
            }

            internal override string Description => $"LSTMCell({weight_ih!.Lengths[1]}, {weight_hh!.Lengths[1]})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>One step of long short-term memory.</summary>
            /// <param name="inputSize">Features at each time.</param>
            /// <param name="hiddenSize">Numbers in the state.</param>
            /// <param name="bias">Whether there are biases.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static LSTMCell LSTMCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, bias, device, dtype);
        }
    }
}
