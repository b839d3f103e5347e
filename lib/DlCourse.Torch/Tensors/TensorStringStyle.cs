namespace TorchSharp;

/// <summary>How a tensor is written as text.</summary>
public enum TensorStringStyle
{
    /// <summary>Shape, type and device only.</summary>
    Metadata,

    /// <summary>Columns of numbers, as Julia writes them.</summary>
    Julia,

    /// <summary>Brackets, as NumPy writes them.</summary>
    Numpy,

    /// <summary>A C# array.</summary>
    CSharp,

    /// <summary>As <see cref="torch.TensorStringStyle"/> says.</summary>
    Default,
}
