using DlCourse.Torch.Operators;
using DlCourse.Torch.Operators.Sampling;
using DlCourse.Torch.Shapes;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp
{
    namespace Modules
    {
        /// <summary>
        /// Attention with several heads: query, key and value are mapped linearly, cut into heads, each head attends for itself, and a
        /// linear layer mixes what they found.
        /// </summary>
        public sealed class MultiheadAttention : nn.Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor>>
        {
            private readonly long heads;
            private readonly double dropout;
            private readonly bool zeroAttention;
            private readonly long width;
            private readonly Parameter? in_proj_weight;
            private readonly Parameter? q_proj_weight;
            private readonly Parameter? k_proj_weight;
            private readonly Parameter? v_proj_weight;
            private readonly Parameter? in_proj_bias;
            private readonly Parameter? bias_k;
            private readonly Parameter? bias_v;
            private readonly Linear out_proj;

            internal MultiheadAttention(long embedded_dim, long num_heads, double dropout, bool bias, bool add_bias_kv, bool add_zero_attn, long? kdim, long? vdim) : base(nameof(MultiheadAttention))
            {
                (width, heads, this.dropout, zeroAttention) = (embedded_dim, num_heads, Dropping.Checked(dropout, nameof(MultiheadAttention)), add_zero_attn);
                if (width < 1 || heads < 1 || width % heads != 0) throw new TensorException($"MultiheadAttention: embedded_dim {width} does not divide into {heads} heads of equal size. Make embedded_dim a multiple of num_heads.");
                var (keys, values) = (kdim ?? width, vdim ?? width);
                out_proj = nn.Linear(width, width, bias);
                if (keys == width && values == width)
                {
                    in_proj_weight = Drawn(3 * width, width);
                }
                else
                {
                    (q_proj_weight, k_proj_weight, v_proj_weight) = (Drawn(width, width), Drawn(width, keys), Drawn(width, values));
                }

                if (bias)
                {
                    in_proj_bias = new Parameter(zeros(3 * width));
                    nn.init.zeros_(out_proj.bias!);
                }

                if (add_bias_kv)
                {
                    (bias_k, bias_v) = (new Parameter(empty(1, 1, width)), new Parameter(empty(1, 1, width)));
                    nn.init.xavier_normal_(bias_k);
                    nn.init.xavier_normal_(bias_v);
                }

                RegisterComponents();
            }

            /// <summary>Attends, and runs the hooks before and after.</summary>
            /// <param name="query">[queries, batch, embedded_dim].</param>
            /// <param name="key">[keys, batch, kdim].</param>
            /// <param name="value">[keys, batch, vdim].</param>
            /// <param name="key_padding_mask">[batch, keys]: true for keys that nobody may look at.</param>
            /// <param name="need_weights">Whether the weights are returned as well.</param>
            /// <param name="attn_mask">[queries, keys], or one for each batch and head: true where a query may not look, or numbers that are added.</param>
            /// <returns>[queries, batch, embedded_dim]; and the weights, the mean over the heads, [batch, queries, keys], null if they are not needed.</returns>
            public new Tuple<Tensor, Tensor> call(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true, Tensor? attn_mask = null) =>
                base.call(query, key, value, key_padding_mask, need_weights, attn_mask);

            /// <summary>Attends. Callers use <see cref="call"/>, which runs the hooks as well.</summary>
            /// <param name="query">[queries, batch, embedded_dim].</param>
            /// <param name="key">[keys, batch, kdim].</param>
            /// <param name="value">[keys, batch, vdim].</param>
            /// <param name="key_padding_mask">[batch, keys]: true for keys that nobody may look at.</param>
            /// <param name="need_weights">Whether the weights are returned as well.</param>
            /// <param name="attn_mask">[queries, keys], or one for each batch and head: true where a query may not look, or numbers that are added.</param>
            /// <returns>[queries, batch, embedded_dim]; and the weights, the mean over the heads, [batch, queries, keys], null if they are not needed.</returns>
            public override Tuple<Tensor, Tensor> forward(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask, bool need_weights, Tensor? attn_mask)
            {
                HeadArguments.Check(query, key, value, key_padding_mask, width, KeyWeight.Lengths[1], ValueWeight.Lengths[1]);
                var (q, k, v) = Projected(query, key, value);
                var mask = HeadArguments.Mask(attn_mask, key_padding_mask, q.Lengths[0], k.Lengths[0], k.Lengths[1], heads);
                if (bias_k is not null) (k, v, mask) = (cat([k, bias_k.expand(1, k.Lengths[1], width)]), cat([v, bias_v!.expand(1, v.Lengths[1], width)]), HeadArguments.OneMore(mask));
                if (zeroAttention) (k, v, mask) = (HeadArguments.WithZero(k), HeadArguments.WithZero(v), HeadArguments.OneMore(mask));

                var scores = InHeads(q * (1 / Math.Sqrt((double)width / heads))).matmul(InHeads(k).mT);
                if (mask is not null) scores = Attention.Masked(scores, mask);
                var weights = nn.functional.dropout(scores.softmax(-1), dropout, training);
                var (queries, batch) = (q.Lengths[0], q.Lengths[1]);
                var found = weights.matmul(InHeads(v)).permute(2, 0, 1, 3).reshape(queries, batch, width);
                return Tuple.Create(out_proj.call(found), need_weights ? weights.mean([1]) : null!);
            }

            internal override string Description => $"MultiheadAttention({width}, {heads})";

            private Parameter KeyWeight => k_proj_weight ?? in_proj_weight!;

            private Parameter ValueWeight => v_proj_weight ?? in_proj_weight!;

            private static Parameter Drawn(long rows, long columns)
            {
                var weight = new Parameter(empty(rows, columns));
                nn.init.xavier_uniform_(weight);
                return weight;
            }

            private (Tensor Q, Tensor K, Tensor V) Projected(Tensor query, Tensor key, Tensor value)
            {
                // Self-attention needs one product for all three.
                if (in_proj_weight is not null && ReferenceEquals(query, key) && ReferenceEquals(key, value))
                {
                    var all = Parts.Of(LinearMap.Apply(query, in_proj_weight, in_proj_bias), 2, 3);
                    return (all[0], all[1], all[2]);
                }

                Tensor? Bias(int part) => in_proj_bias?.narrow(0, part * width, width);
                Tensor Weight(int part) => in_proj_weight!.narrow(0, part * width, width);
                return (
                    LinearMap.Apply(query, q_proj_weight ?? Weight(0), Bias(0)),
                    LinearMap.Apply(key, k_proj_weight ?? Weight(1), Bias(1)),
                    LinearMap.Apply(value, v_proj_weight ?? Weight(2), Bias(2)));
            }

            /// <summary>[positions, batch, width] ↦ [batch, heads, positions, width / heads].</summary>
            private Tensor InHeads(Tensor x) => x.reshape(x.Lengths[0], x.Lengths[1], heads, width / heads).permute(1, 2, 0, 3);
        }
    }

    public static partial class torch
    {
        public static partial class nn
        {
            /// <summary>Attention with several heads.</summary>
            /// <param name="embedded_dim">Features of queries and results.</param>
            /// <param name="num_heads">Heads; embedded_dim is a multiple of it.</param>
            /// <param name="dropout">The share of weights that are set to zero while training.</param>
            /// <param name="bias">Whether the linear maps have biases.</param>
            /// <param name="add_bias_kv">Whether a learnt key and value stand behind the others.</param>
            /// <param name="add_zero_attn">Whether a key and value of zeros stand behind the others.</param>
            /// <param name="kdim">Features of keys; embedded_dim if null.</param>
            /// <param name="vdim">Features of values; embedded_dim if null.</param>
            public static MultiheadAttention MultiheadAttention(long embedded_dim, long num_heads, double dropout = 0.0, bool bias = true, bool add_bias_kv = false, bool add_zero_attn = false, long? kdim = null, long? vdim = null) =>
                new(embedded_dim, num_heads, dropout, bias, add_bias_kv, add_zero_attn, kdim, vdim);
        }
    }
}
