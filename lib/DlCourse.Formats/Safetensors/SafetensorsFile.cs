using System.Buffers.Binary;
using System.Text.Json;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Safetensors;

/// <summary>Reads and writes safetensors, the format in which most weights are published today.</summary>
/// <remarks>
/// Eight bytes say how long the header is; the header is JSON with each array's type, shape and place; then come the bytes of all arrays
/// without a gap. The file cannot hold code, which is why it replaced PyTorch's. Source: https://huggingface.co/docs/safetensors.
/// </remarks>
public static class SafetensorsFile
{
    private const int Alignment = 8;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FileFormatException">It is not such a file; the message names the file, the place, what was expected and what is there.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SafetensorsContent Read(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file, path);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What error messages call it.</param>
    /// <exception cref="FileFormatException">It is not such a file.</exception>
    public static SafetensorsContent Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = new ByteReader(stream, name);
        var (entries, metadata) = SafetensorsHeader.Read(reader);
        var start = reader.Offset;
        var arrays = new Dictionary<string, NamedArray>(StringComparer.Ordinal);
        var end = 0L;
        foreach (var entry in entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (entry.Begin < end) throw reader.ErrorAt(start + entry.Begin, $"\"{entry.Name}\" begins before the array before it ends, at {start + end:N0}: arrays must not overlap.");
            if (entry.Begin > end) throw reader.ErrorAt(start + end, $"{entry.Begin - end:N0} bytes before \"{entry.Name}\" belong to no array.");
            arrays[entry.Name] = new NamedArray(entry.Name, entry.Type, entry.Shape, reader.Block(entry.End - entry.Begin, $"the elements of \"{entry.Name}\""));
            end = entry.End;
        }

        reader.End("the arrays");
        return new SafetensorsContent([.. entries.Select(entry => arrays[entry.Name])], metadata);
    }

    /// <summary>Writes a file's bytes: arrays with large elements first, so that each begins at a multiple of its element's size.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="arrays">The arrays; their names must differ.</param>
    /// <param name="metadata">What to say of the file, or null.</param>
    /// <exception cref="ArgumentException">Two arrays have the same name, or one has the name that the format keeps for metadata.</exception>
    public static void Write(Stream stream, IEnumerable<NamedArray> arrays, IReadOnlyDictionary<string, string>? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        NamedArray[] sorted = [.. arrays.OrderByDescending(array => array.Type.Size())];
        DistinctNames.Demand(sorted);
        var header = Header(sorted, metadata);
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        stream.Write(length);
        stream.Write(header);
        foreach (var array in sorted) stream.Write(array.Data.Span);
    }

    private static byte[] Header(NamedArray[] arrays, IReadOnlyDictionary<string, string>? metadata)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            if (metadata is { Count: > 0 })
            {
                json.WriteStartObject("__metadata__");
                foreach (var (key, value) in metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal)) json.WriteString(key, value);
                json.WriteEndObject();
            }

            var offset = 0L;
            foreach (var array in arrays)
            {
                if (array.Name == "__metadata__") throw new ArgumentException("No array of a safetensors file can have the name __metadata__.", nameof(arrays));
                json.WriteStartObject(array.Name);
                json.WriteString("dtype", SafetensorsTypes.NameOf(array.Type));
                WriteNumbers(json, "shape", array.Shape);
                WriteNumbers(json, "data_offsets", [offset, offset += array.Data.Length]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        while (memory.Length % Alignment != 0) memory.WriteByte((byte)' ');
        return memory.ToArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
