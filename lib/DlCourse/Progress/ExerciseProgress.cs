using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse;

/// <summary>What a learner has done with one exercise. Times are UTC.</summary>
public sealed class ExerciseProgress
{
    /// <summary>When the first answer was checked; null where none was.</summary>
    public DateTimeOffset? FirstAttempted { get; set; }

    /// <summary>When the latest answer was checked.</summary>
    public DateTimeOffset? LastAttempted { get; set; }

    /// <summary>How many answers were checked until one was right, that one included. A blank is no answer.</summary>
    public int Attempts { get; set; }

    /// <summary>How many hints were read.</summary>
    public int Hints { get; set; }

    /// <summary>When an answer was right for the first time; null where none was yet.</summary>
    public DateTimeOffset? Solved { get; set; }

    /// <summary>What the latest check found, such as <c>Incorrect</c>; null where there was none.</summary>
    public string? LastOutcome { get; set; }

    /// <summary>What a newer version of the course has written, kept as it was.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
