using DlCourse.Exercises;
using DlCourse.Exercises.Authoring;

namespace DlCourse.Lessons;

/// <summary>What the course knows of one of its lessons.</summary>
/// <param name="Number">Two digits, for example <c>03</c>.</param>
/// <param name="Title">The title in the notebook.</param>
/// <param name="Computes">What does the arithmetic.</param>
/// <param name="Data">Where its data come from.</param>
/// <param name="ExerciseClass">The class that holds its exercises; null means <c>LessonNN</c>, if there is one.</param>
internal sealed record LessonEntry(string Number, string Title, string Computes, string Data, Type? ExerciseClass = null)
{
    /// <summary>Its exercises in order.</summary>
    public IReadOnlyList<Exercise> Exercises => ExerciseList.Of(ExerciseClass ?? typeof(Exercise).Assembly.GetType($"DlCourse.Exercises.Lesson{Number}"));

    /// <summary>Its quiz, if it has one.</summary>
    public LessonQuiz? Quiz => (LessonQuiz?)typeof(Quiz).GetProperty($"Lesson{Number}")?.GetValue(null);
}
