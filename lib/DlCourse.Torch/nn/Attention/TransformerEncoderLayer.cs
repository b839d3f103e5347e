using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>
        /// One layer of a transformer's encoder: self-attention, then two linear layers at each position, each with dropout, with what
        /// went in added to what comes out, and with layer norm.
        /// </summary>
        public sealed class TransformerEncoderLayer : nn.Module<Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor, Tensor>
        {
            private readonly Sizes sizes;
            private readonly MultiheadAttention self_attn;
            private readonly Linear linear1;
            private readonly Dropout dropout;
            private readonly Linear linear2;
            private readonly LayerNorm norm1;
            private readonly LayerNorm norm2;
            private readonly Dropout dropout1;
            private readonly Dropout dropout2;

            internal TransformerEncoderLayer(long d_model, long nhead, long dim_feedforward, double dropout, nn.Activations activation) : base(nameof(TransformerEncoderLayer))
            {
                sizes = new(d_model, nhead, dim_feedforward, dropout, activation);
                self_attn = nn.MultiheadAttention(d_model, nhead, dropout);
                linear1 = nn.Linear(d_model, dim_feedforward);
                this.dropout = nn.Dropout(dropout);
                linear2 = nn.Linear(dim_feedforward, d_model);
                (norm1, norm2) = (nn.LayerNorm(d_model), nn.LayerNorm(d_model));
                (dropout1, dropout2) = (nn.Dropout(dropout), nn.Dropout(dropout));
                RegisterComponents();
            }

            /// <summary>Encodes sequences in which not every position may look at every other.</summary>
            /// <param name="src">[positions, batch, d_model].</param>
            /// <param name="src_mask">[positions, positions]: true where a position may not look, or numbers that are added; null for none.</param>
            /// <returns>Of the input's shape.</returns>
            public Tensor call(Tensor src, Tensor src_mask) => call(src, src_mask, null!);

            /// <summary>Encodes sequences in which not every position may look at every other.</summary>
            /// <param name="src">[positions, batch, d_model].</param>
            /// <param name="src_mask">[positions, positions]: true where a position may not look, or numbers that are added; null for none.</param>
            /// <param name="src_key_padding_mask">[batch, positions]: true for positions that nobody may look at; null for none.</param>
            /// <returns>Of the input's shape.</returns>
            public Tensor call(Tensor src, Tensor src_mask, Tensor src_key_padding_mask)
            {
                try
                {
                    return Encode(src, src_mask, src_key_padding_mask);
                }
                catch (Exception error) when (NameLayer(error))
                {
                    throw;
                }
            }

            /// <inheritdoc/>
            public override Tensor forward(Tensor src) => Encode(src, null, null);

            /// <summary>A layer of the same sizes with copies of the parameters.</summary>
            internal TransformerEncoderLayer Copy()
            {
                // The first values of the new layer are overwritten at once: they are not to cost numbers of the random sequence.
                var before = random.get_rng_state();
                var copy = new TransformerEncoderLayer(sizes.Width, sizes.Heads, sizes.Feedforward, sizes.Dropout, sizes.Activation);
                random.set_rng_state(before);
                copy.Convert(linear1.weight.dtype);
                copy.load_state_dict(state_dict());
                return copy;
            }

            internal override string Description => $"TransformerEncoderLayer({sizes.Width}, {sizes.Heads}, {sizes.Feedforward})";

            /// <summary>x₁ = norm(src + attention(src)), y = norm(x₁ + W₂·f(W₁·x₁ + b₁) + b₂).</summary>
            private Tensor Encode(Tensor src, Tensor? mask, Tensor? padding)
            {
                var attended = self_attn.call(src, src, src, padding, need_weights: false, mask).Item1;
                var x = norm1.call(src + dropout1.call(attended));
                var hidden = linear1.call(x);
                hidden = dropout.call(sizes.Activation == nn.Activations.GELU ? hidden.gelu() : hidden.relu());
                return norm2.call(x + dropout2.call(linear2.call(hidden)));
            }

            private readonly record struct Sizes(long Width, long Heads, long Feedforward, double Dropout, nn.Activations Activation);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>One layer of a transformer's encoder.</summary>
            /// <param name="d_model">Features at each position.</param>
            /// <param name="nhead">Heads of the attention; d_model is a multiple of it.</param>
            /// <param name="dim_feedforward">Features between the two linear layers.</param>
            /// <param name="dropout">The share of numbers that are set to zero while training.</param>
            /// <param name="activation">The activation function between the linear layers.</param>
            public static TransformerEncoderLayer TransformerEncoderLayer(long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1, Activations activation = nn.Activations.ReLU) =>
                new(d_model, nhead, dim_feedforward, dropout, activation);
        }
    }
}
