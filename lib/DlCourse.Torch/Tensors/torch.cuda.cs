namespace TorchSharp;

public static partial class torch
{
    /// <summary>Graphics cards, of which this engine uses none.</summary>
    public static partial class cuda
    {
        /// <summary>Whether a graphics card can be used: not by this engine.</summary>
        public static bool is_available() => false;

        /// <summary>Whether NVIDIA's cuDNN can be used: not by this engine.</summary>
        public static bool is_cudnn_available() => false;

        /// <summary>How many graphics cards can be used: none by this engine.</summary>
        public static int device_count() => 0;
    }
}
