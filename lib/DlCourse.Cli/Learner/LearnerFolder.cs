using System.Globalization;
using DlCourse.Cli.Course;

namespace DlCourse.Cli.Learner;

/// <summary>The learner's own notebooks: <c>my/</c>, which git ignores, and what the command keeps beside them in <c>my/.dlcourse/</c>.</summary>
/// <param name="course">The clone.</param>
internal sealed class LearnerFolder(CourseFolder course)
{
    /// <summary>The folder.</summary>
    public string Root { get; } = Path.Combine(course.Root, "my");

    /// <summary>The learner's copy of a lesson, whether it exists or not.</summary>
    public string Copy(LessonFile lesson) => Path.Combine(Root, lesson.Name + ".ipynb");

    /// <summary>The lesson as it was when the copy was made or last updated: what of the copy is the learner's shows in the difference.</summary>
    public string Base(LessonFile lesson) => Path.Combine(Root, ".dlcourse", "base", lesson.Name + ".ipynb");

    /// <summary>A new name for a copy as it is before it is changed.</summary>
    public string NewBackup(LessonFile lesson) => New("backups", lesson.Name, ".ipynb");

    /// <summary>A new name for an attempt at an exercise that gives way to the blank.</summary>
    public string NewAttempt(string exercise) => New("attempts", exercise, ".csx");

    /// <summary>The lessons of which the learner has a copy.</summary>
    public IReadOnlyList<LessonFile> Begun() => [.. course.Lessons().Where(lesson => File.Exists(Copy(lesson)))];

    /// <summary>A path as messages show it: relative to the clone where it is inside.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(course.Root, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private string New(string kind, string name, string ending)
    {
        var folder = Path.Combine(Root, ".dlcourse", kind);
        Directory.CreateDirectory(folder);
        var stamp = DateTime.Now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var path = Path.Combine(folder, $"{name}-{stamp}{ending}");
        for (var i = 2; File.Exists(path); i++) path = Path.Combine(folder, $"{name}-{stamp}-{i}{ending}");
        return path;
    }
}
