using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse.Plotting.Model;

/// <summary>An object of plotly's schema; members that have no property here are kept as they are.</summary>
/// <remarks>Schema: https://plotly.com/javascript/reference/.</remarks>
public abstract record PlotlyObject
{
    /// <summary>Members that the course does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
