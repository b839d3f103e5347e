using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse.Plotting.Model;

/// <summary>Words on marks: one text for all, one for each point, or a row of texts for each row of cells.</summary>
/// <param name="Rows">The texts; one row unless the marks are cells.</param>
[JsonConverter(typeof(Converter))]
public sealed record Labels(string[][] Rows)
{
    /// <summary>Whether the marks are cells.</summary>
    public bool IsTable { get; init; }

    /// <summary>One text for each point.</summary>
    public static Labels Of(IEnumerable<string> texts) => new([[.. texts]]);

    /// <summary>One text for each cell.</summary>
    public static Labels Table(IEnumerable<string[]> rows) => new([.. rows]) { IsTable = true };

    private sealed class Converter : JsonConverter<Labels>
    {
        public override Labels Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Array)
            {
                return Of([root.ToString()]);
            }

            var items = root.EnumerateArray().ToArray();
            return items.Length > 0 && items[0].ValueKind == JsonValueKind.Array
                ? Table(items.Select(row => row.EnumerateArray().Select(cell => cell.ToString()).ToArray()))
                : Of(items.Select(item => item.ToString()));
        }

        public override void Write(Utf8JsonWriter writer, Labels value, JsonSerializerOptions options)
        {
            if (value.IsTable)
            {
                JsonSerializer.Serialize(writer, value.Rows, options);
            }
            else
            {
                JsonSerializer.Serialize(writer, value.Rows[0], options);
            }
        }
    }
}
