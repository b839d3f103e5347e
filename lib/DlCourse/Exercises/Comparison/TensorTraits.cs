namespace DlCourse.Exercises.Comparison;

/// <summary>What a tensor is beside its numbers and its shape.</summary>
/// <param name="Type">The type of its elements.</param>
/// <param name="RequiresGrad">Whether gradients flow through it.</param>
internal sealed record TensorTraits(ScalarType Type, bool RequiresGrad)
{
    /// <summary>The element type as it is written in code: <c>float32</c>.</summary>
    public string TypeName => NameOf(Type);

    /// <summary>Whether its elements are integers or truth values.</summary>
    public bool IsWhole => Type is not (ScalarType.Float32 or ScalarType.Float64 or ScalarType.Float16 or ScalarType.BFloat16);

    /// <summary>An element type as it is written in code.</summary>
    public static string NameOf(ScalarType type) => type == ScalarType.Byte ? "uint8" : type.ToString().ToLowerInvariant();
}
