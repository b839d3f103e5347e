using DlCourse.Torch.Operators;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>Long short-term memory: a recurrent network whose gates decide what its memory takes in, forgets and shows.</summary>
        public sealed class LSTM : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
        {
            private readonly RecurrentParameters weights;
            private readonly RecurrentSizes sizes;

            internal LSTM(long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, Device? device, ScalarType? dtype) : base(nameof(LSTM))
            {
                sizes = new(4, inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional);
                weights = new(this, sizes, device, dtype);
            }

            /// <summary>Reads sequences, and runs the hooks before and after.</summary>
            /// <param name="input">[times, batch, features], or [batch, times, features] with batchFirst.</param>
            /// <param name="h0_c0">The first h and c of each layer and direction, each [layers · directions, batch, hidden]; zeros if null.</param>
            /// <returns>The state h of the last layer at every time; and the last h and c of each layer and direction.</returns>
            public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

            /// <summary>Reads sequences. Callers use <see cref="call"/>, which runs the hooks as well.</summary>
            /// <param name="input">[times, batch, features], or [batch, times, features] with batchFirst.</param>
            /// <param name="h0_c0">The first h and c of each layer and direction, each [layers · directions, batch, hidden]; zeros if null.</param>
            /// <returns>The state h of the last layer at every time; and the last h and c of each layer and direction.</returns>
            public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
            {
                var (output, h, c) = weights.Run(Recurrence.Lstm, input, h0_c0?.Item1, h0_c0?.Item2, needsC: true);
                return (output, h, c!);
            }

            /// <summary>Does nothing here: the parameters need not lie side by side.</summary>
            public void flatten_parameters()
            {
            }

            internal override string Description => sizes.Text(nameof(LSTM));
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Long short-term memory: a recurrent network whose gates decide what its memory takes in, forgets and shows.</summary>
            /// <param name="inputSize">Features at each time.</param>
            /// <param name="hiddenSize">Numbers in the state.</param>
            /// <param name="numLayers">Layers, each of which reads what the one before it says.</param>
            /// <param name="bias">Whether there are biases.</param>
            /// <param name="batchFirst">Whether input and output are [batch, times, …] rather than [times, batch, …].</param>
            /// <param name="dropout">The share of numbers dropped between layers while training.</param>
            /// <param name="bidirectional">Whether each layer also reads backwards.</param>
            /// <param name="device">In this engine, the CPU.</param>
            /// <param name="dtype">The element type of the parameters.</param>
            public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0.0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);
        }
    }
}
