namespace TorchSharp;

/// <summary>How much a convolution pads, by name.</summary>
public enum Padding
{
    /// <summary>Nothing: the kernel stays inside the input.</summary>
    Valid = 0,

    /// <summary>As much as keeps the size.</summary>
    Same = 1,
}
