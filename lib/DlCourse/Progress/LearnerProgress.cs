using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse;

/// <summary>What a learner has done so far: the content of the progress file.</summary>
public sealed class LearnerProgress
{
    /// <summary>The version of the file's layout that this course writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version of the layout.</summary>
    public int Version { get; set; } = CurrentVersion;

    /// <summary>By lesson, such as <c>03</c>.</summary>
    public IDictionary<string, LessonProgress> Lessons { get; set; } = new SortedDictionary<string, LessonProgress>(StringComparer.Ordinal);

    /// <summary>By exercise, such as <c>03.2</c>.</summary>
    public IDictionary<string, ExerciseProgress> Exercises { get; set; } = new SortedDictionary<string, ExerciseProgress>(StringComparer.Ordinal);

    /// <summary>By question, such as <c>03.4</c>.</summary>
    public IDictionary<string, QuizProgress> Quizzes { get; set; } = new SortedDictionary<string, QuizProgress>(StringComparer.Ordinal);

    /// <summary>What a newer version of the course has written, kept as it was.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>Whether an exercise has been solved.</summary>
    /// <param name="exerciseId">Such as <c>03.2</c>.</param>
    public bool IsSolved(string exerciseId) => Exercises.TryGetValue(exerciseId, out var exercise) && exercise.Solved is not null;

    /// <summary>How many hints of an exercise were read.</summary>
    /// <param name="exerciseId">Such as <c>03.2</c>.</param>
    public int HintsOf(string exerciseId) => Exercises.TryGetValue(exerciseId, out var exercise) ? exercise.Hints : 0;

    /// <summary>The entry of an exercise, made where there is none.</summary>
    internal ExerciseProgress Exercise(string id) => Entry(Exercises, id);

    /// <summary>The entry of a lesson, made where there is none.</summary>
    internal LessonProgress Lesson(string number) => Entry(Lessons, number);

    /// <summary>The entry of a question, made where there is none.</summary>
    internal QuizProgress Quiz(string id) => Entry(Quizzes, id);

    private static T Entry<T>(IDictionary<string, T> entries, string id)
        where T : new()
    {
        if (!entries.TryGetValue(id, out var entry)) entries[id] = entry = new T();
        return entry;
    }
}
