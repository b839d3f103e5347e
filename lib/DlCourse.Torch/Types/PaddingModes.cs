namespace TorchSharp;

/// <summary>What stands in the border around a tensor.</summary>
public enum PaddingModes
{
    /// <summary>Zeros.</summary>
    Zeros = 0,

    /// <summary>The mirror image, without the element at the edge itself.</summary>
    Reflect = 1,

    /// <summary>The element at the edge.</summary>
    Replicate = 2,

    /// <summary>What stands at the other end.</summary>
    Circular = 3,

    /// <summary>One value.</summary>
    Constant = 4,
}
