using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.Safetensors;

/// <summary>The format's names of the element types.</summary>
internal static class SafetensorsTypes
{
    private static readonly Dictionary<string, ElementType> ByName = new(StringComparer.Ordinal)
    {
        ["BOOL"] = ElementType.Bool,
        ["U8"] = ElementType.UInt8,
        ["I8"] = ElementType.Int8,
        ["U16"] = ElementType.UInt16,
        ["I16"] = ElementType.Int16,
        ["F16"] = ElementType.Float16,
        ["BF16"] = ElementType.BFloat16,
        ["U32"] = ElementType.UInt32,
        ["I32"] = ElementType.Int32,
        ["F32"] = ElementType.Float32,
        ["U64"] = ElementType.UInt64,
        ["I64"] = ElementType.Int64,
        ["F64"] = ElementType.Float64,
    };

    /// <summary>All names, for messages.</summary>
    public static string Known => string.Join(", ", ByName.Keys);

    /// <summary>The type of a name, or null.</summary>
    public static ElementType? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;

    /// <summary>The name of a type.</summary>
    public static string NameOf(ElementType type) => ByName.First(pair => pair.Value == type).Key;
}
