using System.Text;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.TorchSharpState;

/// <summary>Reads and writes the files of TorchSharp's <c>Module.save</c>, without a module and without an engine.</summary>
/// <remarks>
/// The number of entries; then, for each, its name (its length in bytes, then UTF-8), the number of its element type, the number of its
/// dimensions, each dimension, and the elements, the lowest byte first. All numbers are in LEB128: seven bits a byte, the lowest first, the
/// eighth bit set where more follow. There is no magic number and no version, so a file of another kind is told only by what it lacks.
/// What this relies on: TorchSharp 0.107, <c>NN/Module.cs</c>, <c>Tensor/TensorExtensionMethods.cs</c> and <c>Utils/LEB128Codec.cs</c>.
/// </remarks>
public static class TorchSharpFile
{
    private const int LongestName = 1 << 16;
    private const int BytesOfALong = 9;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FileFormatException">It is not such a file; the message names the file, the place, what was expected and what is there.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<NamedArray> Read(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file, path);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What error messages call it.</param>
    /// <exception cref="FileFormatException">It is not such a file.</exception>
    public static IReadOnlyList<NamedArray> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new ByteReader(stream, name);
        var count = Number(reader, "the number of entries");
        var arrays = new List<NamedArray>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0L; i < count; i++)
        {
            var start = reader.Offset;
            var array = Entry(reader, i, count);
            if (!names.Add(array.Name)) throw reader.ErrorAt(start, $"\"{array.Name}\" is there twice.");
            arrays.Add(array);
        }

        reader.End($"the {count} entries");
        return arrays;
    }

    /// <summary>Writes a file's bytes.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="arrays">The arrays; their names must differ.</param>
    /// <exception cref="ArgumentException">Two arrays have the same name, or TorchSharp has no such type.</exception>
    public static void Write(Stream stream, IEnumerable<NamedArray> arrays)
    {
        ArgumentNullException.ThrowIfNull(stream);
        NamedArray[] all = [.. arrays];
        DistinctNames.Demand(all);
        WriteNumber(stream, all.Length);
        foreach (var array in all)
        {
            var name = Encoding.UTF8.GetBytes(array.Name);
            WriteNumber(stream, name.Length);
            stream.Write(name);
            WriteNumber(stream, TorchSharpTypes.NumberOf(array));
            WriteNumber(stream, array.Shape.Count);
            foreach (var length in array.Shape) WriteNumber(stream, length);
            stream.Write(array.Data.Span);
        }
    }

    private static NamedArray Entry(ByteReader reader, long index, long count)
    {
        var which = $"entry {index + 1:N0} of {count:N0}";
        var start = reader.Offset;
        var nameLength = Number(reader, $"the length of the name of {which}");
        if (nameLength > LongestName) throw reader.ErrorAt(start, $"the name of {which} is {nameLength:N0} bytes long, which no name is: this is not a file that TorchSharp saved.");
        var name = Encoding.UTF8.GetString(reader.Exactly((int)nameLength, $"the name of {which}"));
        start = reader.Offset;
        var number = Number(reader, $"the type of \"{name}\"");
        var type = TorchSharpTypes.Find(number) ?? throw reader.ErrorAt(start, $"\"{name}\" has the element type {number}, which is not one of TorchSharp's types of real numbers.");
        start = reader.Offset;
        var dimensions = Number(reader, $"the number of dimensions of \"{name}\"");
        if (dimensions > ShapeSize.MostDimensions) throw reader.ErrorAt(start, $"\"{name}\" has {dimensions:N0} dimensions; at most {ShapeSize.MostDimensions} are possible.");
        var shape = new long[dimensions];
        for (var d = 0; d < shape.Length; d++) shape[d] = Number(reader, $"dimension {d} of \"{name}\"");
        var bytes = ShapeSize.Bytes(type, shape);
        if (bytes > Array.MaxLength) throw reader.ErrorAt(start, $"\"{name}\" has the shape {ShapeSize.Text(shape)}, larger than one array can hold.");
        return new NamedArray(name, type, shape, reader.Block((long)bytes, $"the elements of \"{name}\", {ShapeSize.Text(shape)} of {type},"));
    }

    private static long Number(ByteReader reader, string what)
    {
        var start = reader.Offset;
        var number = 0L;
        for (var i = 0; i < BytesOfALong; i++)
        {
            var next = reader.Byte(what);
            number |= (long)(next & 0x7F) << (7 * i);
            if ((next & 0x80) == 0) return number;
        }

        throw reader.ErrorAt(start, $"{what} has more digits than a number of 63 bits.");
    }

    private static void WriteNumber(Stream stream, long number)
    {
        for (; number >= 0x80; number >>= 7) stream.WriteByte((byte)(number | 0x80));
        stream.WriteByte((byte)number);
    }
}
