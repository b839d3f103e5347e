namespace TorchSharp;

public static partial class torch
{
    /// <summary>How the pixels of a resized image are made.</summary>
    public enum InterpolationMode
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

        /// <summary>The mean of the pixels that a new pixel covers.</summary>
        Area = 5,

        /// <summary>The pixel whose centre is nearest.</summary>
        NearestExact = 6,
    }
}
