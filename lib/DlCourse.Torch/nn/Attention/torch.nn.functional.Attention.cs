using System.Runtime.InteropServices;
using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Attention.</content>
        public static partial class functional
        {
            /// <summary>softmax(query·keyᵀ/√features + mask)·value: each query takes a mean of the values, weighted by how well it fits their keys.</summary>
            /// <param name="query">[…, queries, features].</param>
            /// <param name="key">[…, keys, features].</param>
            /// <param name="value">[…, keys, features of values].</param>
            /// <param name="attn_mask">[…, queries, keys]: numbers that are added, or truth values that are true where a query may look.</param>
            /// <param name="p">The share of weights that are set to zero.</param>
            /// <param name="is_casual">Whether query i sees only keys 0 … i (causal).</param>
            /// <returns>[…, queries, features of values].</returns>
            public static Tensor scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0.0, [MarshalAs(UnmanagedType.U1)] bool is_casual = false) =>
                Attention.ScaledDotProduct(query, key, value, attn_mask, p, is_casual);
        }
    }
}
