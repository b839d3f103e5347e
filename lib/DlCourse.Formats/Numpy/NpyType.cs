using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.Numpy;

/// <summary>NumPy's names of element types, such as &lt;f4: byte order, kind, size.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsBigEndian">Whether each element has its highest byte first.</param>
internal readonly record struct NpyType(ElementType Type, bool IsBigEndian)
{
    private static readonly Dictionary<string, ElementType> ByName = new(StringComparer.Ordinal)
    {
        ["b1"] = ElementType.Bool,
        ["u1"] = ElementType.UInt8,
        ["i1"] = ElementType.Int8,
        ["u2"] = ElementType.UInt16,
        ["i2"] = ElementType.Int16,
        ["f2"] = ElementType.Float16,
        ["u4"] = ElementType.UInt32,
        ["i4"] = ElementType.Int32,
        ["f4"] = ElementType.Float32,
        ["u8"] = ElementType.UInt64,
        ["i8"] = ElementType.Int64,
        ["f8"] = ElementType.Float64,
    };

    /// <summary>Reads a name.</summary>
    /// <exception cref="FormatException">It is not read here; the message says what to do.</exception>
    public static NpyType Parse(string descr)
    {
        if (descr.Length == 3 && "<>=|".Contains(descr[0], StringComparison.Ordinal) && ByName.TryGetValue(descr[1..], out var type)) return new NpyType(type, descr[0] == '>');
        var kind = descr.TrimStart('<', '>', '=', '|');
        throw new FormatException(kind.StartsWith('O')
            ? "the elements are Python objects ('O'), which only a pickle can hold; pickles of objects run code and are never read. Save numbers."
            : $"the elements have the type '{descr}'; read are truth values, whole and floating-point numbers: {string.Join(", ", ByName.Keys)}.");
    }

    /// <summary>The name of a type.</summary>
    /// <exception cref="ArgumentException">NumPy has no such type.</exception>
    public static string NameOf(NamedArray array)
    {
        if (array.Type == ElementType.BFloat16) throw new ArgumentException($"NumPy has no type for {array.Name}'s BFloat16: write {nameof(NamedArray.To)}({nameof(ElementType.Float32)}), which loses nothing.", nameof(array));
        var name = ByName.First(pair => pair.Value == array.Type).Key;
        return (array.Type.Size() == 1 ? '|' : '<') + name;
    }
}
