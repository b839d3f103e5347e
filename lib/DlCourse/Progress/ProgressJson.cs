using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse;

/// <summary>The progress file as text. Serialisation is made at build time: the first cell of a lesson should not wait for reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LearnerProgress))]
internal sealed partial class ProgressJson : JsonSerializerContext
{
    /// <summary>Reads a file's bytes.</summary>
    /// <exception cref="JsonException">They are no progress file.</exception>
    public static LearnerProgress Read(ReadOnlySpan<byte> bytes)
    {
        var read = JsonSerializer.Deserialize(bytes, Default.LearnerProgress);
        if (read is { Lessons: not null, Exercises: not null, Quizzes: not null }
            && !read.Lessons.Values.Contains(null!)
            && !read.Exercises.Values.Contains(null!)
            && read.Quizzes.Values.All(quiz => quiz is { Answers: not null })) return read;
        throw new JsonException("expected an object with lessons, exercises and quizzes");
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] Write(LearnerProgress progress) => JsonSerializer.SerializeToUtf8Bytes(progress, Default.LearnerProgress);
}
