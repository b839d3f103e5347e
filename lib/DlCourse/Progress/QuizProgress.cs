using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse;

/// <summary>What a learner has answered to one question of a quiz. Times are UTC.</summary>
public sealed class QuizProgress
{
    /// <summary>The answers, in order, until one was right.</summary>
    public IList<string> Answers { get; set; } = [];

    /// <summary>When the right answer was given for the first time; null where it was not yet.</summary>
    public DateTimeOffset? Solved { get; set; }

    /// <summary>When the latest answer was given.</summary>
    public DateTimeOffset? LastAnswered { get; set; }

    /// <summary>What a newer version of the course has written, kept as it was.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
