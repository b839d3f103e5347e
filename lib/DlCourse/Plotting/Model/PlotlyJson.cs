using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace DlCourse.Plotting.Model;

/// <summary>Panels to and from plotly's one list of traces and one layout with a pair of axes per panel.</summary>
internal static partial class PlotlyJson
{
    private const string DateFormat = "yyyy-MM-dd HH:mm:ss.fff";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = new LowerCase(),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new GapConverter() },
    };

    /// <summary>The figure as a JSON object with <c>data</c> and <c>layout</c>.</summary>
    public static string Write(IEnumerable<Trace> data, Layout layout)
    {
        var json = JsonSerializer.SerializeToNode(layout, Options)!.AsObject();
        foreach (var (name, axis) in layout.Axes)
        {
            json[name] = JsonSerializer.SerializeToNode(axis, Options);
            if (axis is { Type: "date", Range: { } range })
            {
                json[name]!["range"] = new JsonArray([.. range.Select(end => (JsonNode)DateTime.UnixEpoch.AddMilliseconds(end).ToString(DateFormat, CultureInfo.InvariantCulture))]);
            }
        }

        return new JsonObject { ["data"] = JsonSerializer.SerializeToNode(data, Options), ["layout"] = json }.ToJsonString(Options);
    }

    /// <summary>Reads a figure that any plotly tool wrote.</summary>
    /// <exception cref="ArgumentException">It is not JSON, or not a figure.</exception>
    public static (IReadOnlyList<Trace> Data, Layout Layout) Read(string text)
    {
        try
        {
            var root = JsonNode.Parse(text)!.AsObject();
            var layout = root["layout"]?.AsObject() ?? [];
            if (layout["title"] is JsonValue plain)
            {
                layout["title"] = new JsonObject { ["text"] = plain.ToString() };
            }

            var axes = new Dictionary<string, Axis>();
            foreach (var name in layout.Select(member => member.Key).Where(name => AxisName().IsMatch(name)).ToList())
            {
                if (layout[name]?["range"] is JsonArray { Count: 2 } ends && ends.All(end => end?.GetValueKind() == JsonValueKind.String))
                {
                    layout[name]!["range"] = new JsonArray([.. ends.Select(end => (JsonNode)Milliseconds(end!.GetValue<string>()))]);
                }

                axes[name] = layout[name].Deserialize<Axis>(Options)!;
                layout.Remove(name);
            }

            var data = root["data"].Deserialize<Trace[]>(Options) ?? [];
            return ([.. data.Select(trace => trace with { Showlegend = trace.Showlegend ?? (trace.Type != "image" ? true : null) })], layout.Deserialize<Layout>(Options)! with { Axes = axes });
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NullReferenceException or FormatException)
        {
            throw new ArgumentException($"This is not a plotly figure with data and layout: {error.Message}", nameof(text), error);
        }
    }

    /// <summary>The suffix of the axes of panel <paramref name="index"/>: nothing, 2, 3, ….</summary>
    public static string Suffix(int index) => index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);

    private static double Milliseconds(string date) =>
        (DateTime.Parse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal) - DateTime.UnixEpoch).TotalMilliseconds;

    [GeneratedRegex("^[xy]axis[0-9]*$")]
    private static partial Regex AxisName();

    private sealed class LowerCase : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name.ToLowerInvariant();
    }

    /// <summary>JSON has no NaN: a gap is null.</summary>
    private sealed class GapConverter : JsonConverter<double>
    {
        public override bool HandleNull => true;

        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? double.NaN : reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
            {
                writer.WriteNumberValue(value);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
