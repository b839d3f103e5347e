using System.Text.Json;
using System.Text.Json.Serialization;
using DlCourse.Cli.Course;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Learner;

/// <summary>Where a learner stands in the course.</summary>
/// <param name="Lessons">Every lesson, in order.</param>
/// <param name="Next">What to do next; null where everything is solved.</param>
internal sealed record CourseOverview(IReadOnlyList<LessonOverview> Lessons, NextStep? Next)
{
    private static readonly JsonSerializerOptions Json =
        new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Reads it out of the lessons and the progress file.</summary>
    public static CourseOverview Of(CourseFolder course, LearnerProgress progress)
    {
        var lessons = course.Lessons().Select(lesson => LessonOf(lesson, progress)).ToList();

        // Who left a lesson half done goes on there; who finished it goes on with the first one that is open.
        var open = lessons.Where(lesson => lesson.Solved < lesson.Exercises.Count).ToList();
        var lesson = open.Where(lesson => lesson.LastOpened is not null).MaxBy(lesson => lesson.LastOpened) ?? open.FirstOrDefault();
        var exercise = lesson?.Exercises.First(exercise => exercise.Solved is null);
        return new CourseOverview(lessons, lesson is null ? null : new NextStep(lesson.Lesson, exercise!.Id, $"dlcourse open {lesson.Lesson}"));
    }

    /// <summary>For other tools.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static LessonOverview LessonOf(LessonFile lesson, LearnerProgress progress)
    {
        var notebook = NotebookDocument.Load(lesson.Path);
        var exercises = LearnerNotebook.ExercisesOf(notebook).Select(id =>
        {
            var entry = progress.Exercises.TryGetValue(id, out var found) ? found : new ExerciseProgress();
            return new ExerciseOverview(id, entry.Solved, entry.Attempts, entry.Hints, entry.LastOutcome);
        }).ToList();
        var opened = progress.Lessons.TryGetValue(lesson.Id, out var entry) ? entry.LastOpened : null;
        return new LessonOverview(lesson.Id, LessonTitle.Of(notebook), opened, exercises.Count(exercise => exercise.Solved is not null), exercises, QuizOf(lesson.Id, progress));
    }

    private static QuizOverview? QuizOf(string lesson, LearnerProgress progress)
    {
        var answered = progress.Quizzes.Where(question => question.Key.StartsWith($"{lesson}.", StringComparison.Ordinal)).Select(question => question.Value).ToList();
        var questions = progress.Lessons.TryGetValue(lesson, out var entry) ? entry.QuizQuestions : null;
        return answered.Count == 0 ? null : new QuizOverview(answered.Count(question => question.Solved is not null), answered.Count, questions);
    }
}
