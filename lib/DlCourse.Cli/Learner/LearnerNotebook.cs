using DlCourse.Cli.Course;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Learner;

/// <summary>A lesson and the file in which a learner works on it.</summary>
/// <param name="Lesson">The lesson as it is shipped.</param>
/// <param name="Path">The learner's file: their copy, or the lesson itself for those who work there.</param>
internal sealed record LearnerNotebook(LessonFile Lesson, string Path)
{
    /// <summary>The notebook in which a learner works on a lesson.</summary>
    /// <param name="course">The clone.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="file">A file that the user named instead; null if none.</param>
    /// <exception cref="UserErrorException">The named file is not there.</exception>
    public static LearnerNotebook Of(CourseFolder course, LessonFile lesson, string? file)
    {
        if (file is not null) return File.Exists(file) ? new LearnerNotebook(lesson, System.IO.Path.GetFullPath(file)) : throw new UserErrorException($"there is no file {file}.");
        var copy = new LearnerFolder(course).Copy(lesson);
        return new LearnerNotebook(lesson, File.Exists(copy) ? copy : lesson.Path);
    }

    /// <summary>The exercises of the lesson, in order.</summary>
    public IReadOnlyList<string> Exercises() => ExercisesOf(NotebookDocument.Load(Lesson.Path));

    /// <summary>The exercises of a lesson, in order.</summary>
    public static IReadOnlyList<string> ExercisesOf(NotebookDocument lesson) =>
        [.. LessonCell.AllOf(lesson).Where(cell => cell is { Role: CellRole.Exercise, ExerciseId: not null }).Select(cell => cell.ExerciseId!).Distinct()];
}
