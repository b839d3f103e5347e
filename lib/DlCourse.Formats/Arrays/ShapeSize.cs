namespace DlCourse.Formats.Arrays;

/// <summary>How much a shape holds.</summary>
internal static class ShapeSize
{
    /// <summary>The most dimensions that are read: NumPy's own limit; PyTorch's is the same.</summary>
    public const int MostDimensions = 64;

    /// <summary>How many bytes a shape of non-negative lengths needs. Stops growing at 2⁶³, so that no product overflows.</summary>
    public static Int128 Bytes(ElementType type, IReadOnlyList<long> shape)
    {
        if (shape.Contains(0)) return 0;
        Int128 bytes = type.Size();
        foreach (var length in shape) bytes = bytes > long.MaxValue ? bytes : bytes * length;
        return bytes;
    }

    /// <summary>A shape for messages: (2, 3).</summary>
    public static string Text(IReadOnlyList<long> shape) => $"({string.Join(", ", shape)})";
}
