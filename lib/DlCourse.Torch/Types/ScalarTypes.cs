using DlCourse.Torch.Shapes;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Types;

/// <summary>What is known about element types, and PyTorch's rules for mixing them.</summary>
internal static class ScalarTypes
{
    /// <summary>Bool, integer or floating point: a type of a later category always wins a promotion.</summary>
    public static int Category(ScalarType type) => type switch
    {
        ScalarType.Bool => 0,
        ScalarType.Float32 or ScalarType.Float64 => 2,
        _ => 1,
    };

    public static bool IsFloating(ScalarType type) => Category(type) == 2;

    public static bool IsIntegral(ScalarType type) => Category(type) == 1;

    /// <summary>The bytes of one element.</summary>
    public static int Size(ScalarType type) => type switch
    {
        ScalarType.Float32 or ScalarType.Int32 => 4,
        ScalarType.Float64 or ScalarType.Int64 => 8,
        ScalarType.Byte or ScalarType.Bool => 1,
        _ => throw Unsupported(type),
    };

    /// <summary>The smallest type that holds both, by PyTorch's table: a float beats every integer, a wider one its narrower kin.</summary>
    public static ScalarType Promote(ScalarType a, ScalarType b)
    {
        if (a == b) return a;
        var (x, y) = (Category(a), Category(b));
        if (x != y) return x > y ? a : b;
        return Size(a) > Size(b) ? a : b;
    }

    /// <summary>The element type of a .NET type.</summary>
    public static ScalarType Of<T>() where T : unmanaged =>
        typeof(T) == typeof(float) ? ScalarType.Float32
        : typeof(T) == typeof(double) ? ScalarType.Float64
        : typeof(T) == typeof(long) ? ScalarType.Int64
        : typeof(T) == typeof(int) ? ScalarType.Int32
        : typeof(T) == typeof(byte) ? ScalarType.Byte
        : typeof(T) == typeof(bool) ? ScalarType.Bool
        : throw new TensorException($"{typeof(T).Name} is no element type of this engine; use float, double, long, int, byte or bool.");

    /// <summary>The name that PyTorch prints: <c>float32</c>, <c>int64</c>, …</summary>
    public static string Name(ScalarType type) => type switch
    {
        ScalarType.Byte => "uint8",
        ScalarType.ComplexFloat32 => "complex64",
        ScalarType.ComplexFloat64 => "complex128",
        _ => type.ToString().ToLowerInvariant(),
    };

    /// <exception cref="TensorException">The engine cannot compute with it.</exception>
    public static ScalarType Check(ScalarType type) =>
        type is ScalarType.Float32 or ScalarType.Float64 or ScalarType.Int64 or ScalarType.Int32 or ScalarType.Byte or ScalarType.Bool
            ? type : throw Unsupported(type);

    private static TensorException Unsupported(ScalarType type) =>
        new($"The element type {Name(type)} is not in this engine: it computes with float32, float64, int64, int32, uint8 and bool. For {Name(type)}, switch to TorchSharp's engine or convert to float32 or int64.");
}
