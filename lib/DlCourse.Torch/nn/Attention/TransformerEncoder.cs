using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>A stack of encoder layers, which begin as copies of one.</summary>
        public sealed class TransformerEncoder : nn.Module<Tensor, Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor>
        {
            private readonly ModuleList<TransformerEncoderLayer> layers;

            internal TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) : base(nameof(TransformerEncoder))
            {
                if (num_layers < 1) throw new TensorException($"TransformerEncoder: num_layers is {num_layers}; at least 1 is needed.");
                layers = new([.. Enumerable.Range(0, (int)num_layers).Select(_ => encoder_layer.Copy())]);
                RegisterComponents();
            }

            /// <summary>Encodes sequences.</summary>
            /// <param name="src">[positions, batch, d_model].</param>
            /// <returns>Of the input's shape.</returns>
            public Tensor call(Tensor src) => call(src, null!, null!);

            /// <summary>Encodes sequences in which not every position may look at every other.</summary>
            /// <param name="src">[positions, batch, d_model].</param>
            /// <param name="src_mask">[positions, positions]: true where a position may not look, or numbers that are added; null for none.</param>
            /// <returns>Of the input's shape.</returns>
            public Tensor call(Tensor src, Tensor src_mask) => call(src, src_mask, null!);

            /// <summary>Encodes sequences. Callers use <c>call</c>, which runs the hooks as well.</summary>
            /// <param name="src">[positions, batch, d_model].</param>
            /// <param name="src_mask">[positions, positions]: true where a position may not look, or numbers that are added; null for none.</param>
            /// <param name="src_key_padding_mask">[batch, positions]: true for positions that nobody may look at; null for none.</param>
            /// <returns>Of the input's shape.</returns>
            public override Tensor forward(Tensor src, Tensor src_mask, Tensor src_key_padding_mask)
            {
                foreach (var layer in layers) src = layer.call(src, src_mask, src_key_padding_mask);
                return src;
            }
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>A stack of encoder layers, which begin as copies of one.</summary>
            /// <param name="encoder_layer">The layer that is copied.</param>
            /// <param name="num_layers">How many times.</param>
            public static TransformerEncoder TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) => new(encoder_layer, num_layers);
        }
    }
}
