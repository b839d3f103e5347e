using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Gated recurrent units: a recurrent network whose gates decide how much of its state is replaced.</summary>
        public sealed class GRU : nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
        {
            private readonly RecurrentParameters weights;
            private readonly RecurrentSizes sizes;

            internal GRU(long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, Device? device, ScalarType? dtype) : base(nameof(GRU))
            {
                sizes = new(3, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional);
                weights = new(this, sizes, device, dtype);
            }

            /// <summary>Reads sequences, and runs the hooks before and after.</summary>
            /// <param name="input">[times, batch, features], or [batch, times, features] with batchFirst.</param>
            /// <param name="h0">The first state of each layer and direction, [layers · directions, batch, hidden]; zeros if null.</param>
            /// <returns>The state of the last layer at every time, and the last state of each layer and direction.</returns>
            public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

            /// <summary>Reads sequences. Callers use <see cref="call"/>, which runs the hooks as well.</summary>
            /// <param name="input">[times, batch, features], or [batch, times, features] with batchFirst.</param>
            /// <param name="h0">The first state of each layer and direction, [layers · directions, batch, hidden]; zeros if null.</param>
            /// <returns>The state of the last layer at every time, and the last state of each layer and direction.</returns>
            public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null)
            {
                var (output, h, _) = weights.Run(Recurrence.Gru, input, h0, null, needsC: false);
                return (output, h);
            }

            /// <summary>Does nothing here: the parameters need not lie side by side.</summary>
            public void flatten_parameters()
            {
            }

            internal override string Description => sizes.Text(nameof(GRU));
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Gated recurrent units: a recurrent network whose gates decide how much of its state is replaced.</summary>
            /// <param name="inputSize">Features at each time.</param>
            /// <param name="hiddenSize">Numbers in the state.</param>
            /// <param name="numLayers">Layers, each of which reads what the one before it says.</param>
            /// <param name="bias">Whether there are biases.</param>
            /// <param name="batchFirst">Whether input and output are [batch, times, …] rather than [times, batch, …].</param>
            /// <param name="dropout">The share of numbers dropped between layers while training.</param>
            /// <param name="bidirectional">Whether each layer also reads backwards.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0.0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);
        }
    }
}
