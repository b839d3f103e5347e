using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse;

/// <summary>When a learner has worked on one lesson. Times are UTC.</summary>
public sealed class LessonProgress
{
    /// <summary>When its first cell ran for the first time.</summary>
    public DateTimeOffset? FirstOpened { get; set; }

    /// <summary>When its first cell ran last.</summary>
    public DateTimeOffset? LastOpened { get; set; }

    /// <summary>How many questions its quiz has; null before the first answer.</summary>
    public int? QuizQuestions { get; set; }

    /// <summary>What a newer version of the course has written, kept as it was.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
