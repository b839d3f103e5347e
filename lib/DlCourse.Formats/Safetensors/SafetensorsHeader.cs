using System.Text.Json;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Safetensors;

/// <summary>Reads the header of a safetensors file: JSON that says what lies where.</summary>
internal static class SafetensorsHeader
{
    /// <summary>The longest header that the format allows.</summary>
    public const int Longest = 100_000_000;

    private const string MetadataName = "__metadata__";
    private const int LengthBytes = 8;

    /// <summary>Reads the header's length and the header.</summary>
    public static (IReadOnlyList<SafetensorsEntry> Entries, Dictionary<string, string> Metadata) Read(ByteReader reader)
    {
        var length = reader.UInt64("the length of the header");
        if (length is < 2 or > Longest) throw reader.ErrorAt(0, $"a safetensors file says first how long its header is, 2 to {Longest:N0} bytes, but here that is {length:N0}.");
        var text = reader.Block((long)length, "the header");
        if (text[0] != '{') throw reader.ErrorAt(LengthBytes, $"the header must begin with {{, but it begins with the byte {text[0]:X2}.");
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 4, AllowDuplicateProperties = false });
            var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
            var entries = new List<SafetensorsEntry>();
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (property.Name == MetadataName) ReadMetadata(property.Value, metadata);
                else entries.Add(ReadEntry(property.Name, property.Value));
            }

            return (entries, metadata);
        }
        catch (JsonException e)
        {
            throw new FileFormatException($"{reader.Name}: at byte {LengthBytes}: the header is not JSON of this format ({e.Message.TrimEnd('.')}).", e);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new FileFormatException($"{reader.Name}: at byte {LengthBytes}: {e.Message}", e);
        }
    }

    private static void ReadMetadata(JsonElement value, Dictionary<string, string> metadata)
    {
        Demand(value.ValueKind == JsonValueKind.Object, MetadataName, "must be an object of texts");
        foreach (var property in value.EnumerateObject())
        {
            Demand(property.Value.ValueKind == JsonValueKind.String, MetadataName, $"must hold texts only, but \"{property.Name}\" is {property.Value.ValueKind}");
            metadata[property.Name] = property.Value.GetString()!;
        }
    }

    private static SafetensorsEntry ReadEntry(string name, JsonElement value)
    {
        Demand(value.ValueKind == JsonValueKind.Object, name, "must be an object with dtype, shape and data_offsets");
        var (typeName, shape, place) = ((string?)null, (long[]?)null, (long[]?)null);
        foreach (var property in value.EnumerateObject())
        {
            switch (property.Name)
            {
                case "dtype": typeName = property.Value.GetString(); break;
                case "shape": shape = Numbers(name, "shape", property.Value); break;
                case "data_offsets": place = Numbers(name, "data_offsets", property.Value); break;
                default: throw new FormatException($"\"{name}\" has \"{property.Name}\", which the format does not know.");
            }
        }

        Demand(typeName is not null && shape is not null && place is not null, name, "must have dtype, shape and data_offsets");
        var type = SafetensorsTypes.Find(typeName!) ?? throw new FormatException($"\"{name}\" has elements of type {typeName}; read are {SafetensorsTypes.Known}.");
        Demand(place!.Length == 2 && place[0] <= place[1], name, $"has the data_offsets {ShapeSize.Text(place)}; they must be two numbers, the first not above the second");
        Demand(shape!.Length <= ShapeSize.MostDimensions, name, $"has {shape.Length} dimensions; at most {ShapeSize.MostDimensions} are possible");
        var needed = ShapeSize.Bytes(type, shape);
        Demand(needed == place[1] - place[0], name, $"needs {needed} bytes for its shape {ShapeSize.Text(shape)} of {typeName}, but its data_offsets {ShapeSize.Text(place)} give {place[1] - place[0]}");
        return new SafetensorsEntry(name, type, shape, place[0], place[1]);
    }

    private static long[] Numbers(string name, string what, JsonElement value)
    {
        Demand(value.ValueKind == JsonValueKind.Array, name, $"must have a list of numbers as {what}");
        var numbers = new long[value.GetArrayLength()];
        var i = 0;
        foreach (var item in value.EnumerateArray())
        {
            Demand(item.ValueKind == JsonValueKind.Number && item.TryGetInt64(out numbers[i]) && numbers[i] >= 0, name, $"has {item} in its {what}, where whole numbers from 0 must be");
            i++;
        }

        return numbers;
    }

    private static void Demand(bool holds, string name, string otherwise)
    {
        if (!holds) throw new FormatException($"\"{name}\" {otherwise}.");
    }
}
