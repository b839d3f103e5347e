using System.Text.Json.Serialization;

namespace DlCourse.Notebooks.Runner;

/// <summary>How a cell or a notebook came out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunStatus>))]
public enum RunStatus
{
    /// <summary>It ran and showed what it must.</summary>
    [JsonStringEnumMemberName("passed")]
    Passed,

    /// <summary>It did not compile, threw, ended its process, or did not show what it must.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>It took too long and was ended.</summary>
    [JsonStringEnumMemberName("timeout")]
    Timeout,

    /// <summary>It was not reached: a cell before it failed.</summary>
    [JsonStringEnumMemberName("skipped")]
    Skipped,
}
