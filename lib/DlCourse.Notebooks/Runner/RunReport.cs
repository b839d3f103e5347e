using System.Text.Json;
using System.Text.Json.Serialization;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Runner;

/// <summary>The report of a run, as it is written for other tools.</summary>
/// <param name="Lessons">One entry for each notebook and mode.</param>
public sealed record RunReport([property: JsonPropertyName("lessons")] IReadOnlyList<LessonReport> Lessons)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    /// <summary>Whether every cell of every notebook passed.</summary>
    [JsonIgnore]
    public bool Passed => Lessons.All(lesson => lesson.Status == RunStatus.Passed);

    /// <summary>Writes the report, by way of a temporary file.</summary>
    public void Save(string path) => AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, Json));
}
