namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The activation function between the linear layers of a transformer.</summary>
        public enum Activations
        {
            /// <summary>max(x, 0).</summary>
            ReLU = 0,

            /// <summary>x · Φ(x), where Φ is the normal distribution.</summary>
            GELU = 1,
        }
    }
}
