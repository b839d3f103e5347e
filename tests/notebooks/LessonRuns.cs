using System.Collections.Concurrent;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Lessons.Tests;

/// <summary>A run of a lesson as shipped, which several tests look at.</summary>
internal static class LessonRuns
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<LessonReport>>> s_asShipped = new(StringComparer.Ordinal);

    /// <summary>Whether what takes long is asked for too.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1";

    /// <summary>The lesson as shipped, run once for all tests.</summary>
    public static Task<LessonReport> AsShipped(string lesson) =>
        s_asShipped.GetOrAdd(lesson, name => new Lazy<Task<LessonReport>>(() => Run(name, RunMode.AsShipped))).Value;

    /// <summary>The lesson in a new process.</summary>
    public static Task<LessonReport> Run(string lesson, RunMode mode)
    {
        var options = new RunOptions { Mode = mode, Expectations = Expectations.Load(LessonFiles.Expected(lesson)) };
        return new NotebookRunner(options).RunAsync(LessonFiles.Notebook(lesson));
    }
}
