using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>One step of a recurrent network: h′ = tanh(x·Wᵢₕᵀ + bᵢₕ + h·Wₕₕᵀ + bₕₕ).</summary>
        public sealed class RNNCell : nn.Module<Tensor, Tensor?, Tensor>
        {
            private readonly Recurrence.Cell cell;

            internal RNNCell(long inputSize, long hiddenSize, nn.NonLinearities nonLinearity, bool bias, Device? device, ScalarType? dtype) : base(nameof(RNNCell))
            {
                cell = nonLinearity == nn.NonLinearities.ReLU ? Recurrence.Relu : Recurrence.Tanh;
                (weight_ih, weight_hh) = (CellArguments.Draw(hiddenSize, [1 * hiddenSize, inputSize], device, dtype), CellArguments.Draw(hiddenSize, [1 * hiddenSize, hiddenSize], device, dtype));
                if (!bias) return;
                (bias_ih, bias_hh) = (CellArguments.Draw(hiddenSize, [1 * hiddenSize], device, dtype), CellArguments.Draw(hiddenSize, [1 * hiddenSize], device, dtype));
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
                return Recurrence.Step(cell, input, new(state, null), new(weight_ih!, weight_hh!, bias_ih, bias_hh)).H;
            }

            internal override string Description => $"RNNCell({weight_ih!.Lengths[1]}, {weight_hh!.Lengths[1]})";
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>One step of a recurrent network: h′ = tanh(x·Wᵢₕᵀ + bᵢₕ + h·Wₕₕᵀ + bₕₕ).</summary>
            /// <param name="inputSize">Features at each time.</param>
            /// <param name="hiddenSize">Numbers in the state.</param>
            /// <param name="nonLinearity">The activation function.</param>
            /// <param name="bias">Whether there are biases.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static RNNCell RNNCell(long inputSize, long hiddenSize, NonLinearities nonLinearity = nn.NonLinearities.Tanh, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, nonLinearity, bias, device, dtype);
        }
    }
}
