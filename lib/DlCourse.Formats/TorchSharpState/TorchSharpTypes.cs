using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.TorchSharpState;

/// <summary>The numbers of element types in TorchSharp's files: those of its <c>ScalarType</c>, which are libtorch's.</summary>
internal static class TorchSharpTypes
{
    private static readonly Dictionary<long, ElementType> ByNumber = new()
    {
        [0] = ElementType.UInt8,
        [1] = ElementType.Int8,
        [2] = ElementType.Int16,
        [3] = ElementType.Int32,
        [4] = ElementType.Int64,
        [5] = ElementType.Float16,
        [6] = ElementType.Float32,
        [7] = ElementType.Float64,
        [11] = ElementType.Bool,
        [15] = ElementType.BFloat16,
    };

    /// <summary>The type of a number, or null.</summary>
    public static ElementType? Find(long number) => ByNumber.TryGetValue(number, out var type) ? type : null;

    /// <summary>The number of an array's type.</summary>
    /// <exception cref="ArgumentException">TorchSharp has no such type.</exception>
    public static long NumberOf(NamedArray array)
    {
        foreach (var (number, type) in ByNumber)
        {
            if (type == array.Type) return number;
        }

        throw new ArgumentException($"TorchSharp has no type for {array.Name}'s {array.Type}.", nameof(array));
    }
}
