namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Vectors divided by their norm.</summary>
            /// <param name="input">Vectors along an axis.</param>
            /// <param name="p">Which norm: 2 is the length.</param>
            /// <param name="dim">The axis of the vectors.</param>
            /// <param name="eps">The least norm that is divided by.</param>
            /// <returns>Vectors of norm 1.</returns>
            public static Tensor normalize(Tensor input, double p = 2.0, long dim = 1L, double eps = 1e-12) => input / input.norm((int)dim, true, (float)p).clamp(min: eps);
        }
    }
}
