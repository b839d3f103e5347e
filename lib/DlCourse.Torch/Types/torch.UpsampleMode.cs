namespace TorchSharp;

public static partial class torch
{
    /// <summary>How the pixels of an enlarged image are made.</summary>
    public enum UpsampleMode
    {
        /// <summary>The pixel before or at the position.</summary>
        Nearest = 0,

        /// <summary>Straight lines between neighbours, for signals.</summary>
        Linear = 1,

        /// <summary>Straight lines between neighbours along height and width.</summary>
        Bilinear = 2,

        /// <summary>Cubic curves through four neighbours along height and width.</summary>
        Bicubic = 3,

        /// <summary>Straight lines between neighbours along depth, height and width.</summary>
        Trilinear = 4,
    }
}
