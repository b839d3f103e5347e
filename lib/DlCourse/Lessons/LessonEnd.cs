using DlCourse.Exercises;

namespace DlCourse.Lessons;

/// <summary>What the last line of a lesson shows.</summary>
internal static class LessonEnd
{
    /// <summary>The card of a lesson.</summary>
    public static ProgressCard Of(LessonEntry lesson, LearnerProgress progress) => new(
        lesson.Number,
        lesson.Title,
        [.. lesson.Exercises.Select(exercise => new ExerciseState(exercise.Id, exercise.Title, BestOutcome(progress, exercise.Id)))],
        lesson.Quiz is { } quiz ? StateOf(quiz, progress) : null);

    /// <summary>Once solved, an exercise stays solved, whatever a later check says.</summary>
    private static Outcome BestOutcome(LearnerProgress progress, string id)
    {
        if (progress.IsSolved(id)) return Outcome.Correct;
        return progress.Exercises.TryGetValue(id, out var exercise) && Enum.TryParse<Outcome>(exercise.LastOutcome, out var last) ? last : Outcome.NotAttempted;
    }

    private static QuizState StateOf(LessonQuiz quiz, LearnerProgress progress)
    {
        var answered = Enumerable.Range(1, quiz.Count).Select(quiz.IdOf).Where(progress.Quizzes.ContainsKey).ToList();
        return new QuizState(quiz.Count, answered.Count, answered.Count(id => progress.Quizzes[id].Solved is not null));
    }
}
