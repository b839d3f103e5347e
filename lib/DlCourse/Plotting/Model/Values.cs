using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse.Plotting.Model;

/// <summary>What stands along an axis: numbers (dates are milliseconds since 1970, as in plotly), or names of categories.</summary>
[JsonConverter(typeof(Converter))]
public sealed class Values
{
    /// <summary>Numbers; NaN is a gap.</summary>
    public Values(double[] numbers) => Numbers = numbers;

    /// <summary>Names.</summary>
    public Values(string[] names) => Names = names;

    /// <summary>The numbers; empty if these are names.</summary>
    public IReadOnlyList<double> Numbers { get; } = [];

    /// <summary>The names; null if these are numbers.</summary>
    public IReadOnlyList<string>? Names { get; }

    /// <summary>How many there are.</summary>
    public int Count => Names?.Count ?? Numbers.Count;

    /// <summary>Places along an axis: the numbers themselves, or each name's index among the categories.</summary>
    internal IReadOnlyList<double> Places(IReadOnlyList<string>? categories) =>
        Names is null ? Numbers : [.. Names.Select(name => (double)(categories ?? Names).ToList().IndexOf(name))];

    private sealed class Converter : JsonConverter<Values>
    {
        public override Values Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            var items = json.RootElement.EnumerateArray().ToArray();
            return items.Any(item => item.ValueKind == JsonValueKind.String)
                ? new Values([.. items.Select(item => item.ToString())])
                : new Values([.. items.Select(item => item.ValueKind == JsonValueKind.Number ? item.GetDouble() : double.NaN)]);
        }

        public override void Write(Utf8JsonWriter writer, Values value, JsonSerializerOptions options)
        {
            if (value.Names is { } names)
            {
                JsonSerializer.Serialize(writer, names, options);
            }
            else
            {
                JsonSerializer.Serialize(writer, value.Numbers, options);
            }
        }
    }
}
