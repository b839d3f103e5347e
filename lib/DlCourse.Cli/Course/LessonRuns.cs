using DlCourse.Notebooks.Runner;

namespace DlCourse.Cli.Course;

/// <summary>Runs lessons, several at a time, and reports them in the order in which they were asked for.</summary>
internal sealed class LessonRuns(RunOptions options, int jobs, IRunProgress? progress)
{
    /// <summary>Runs the lessons.</summary>
    public async Task<RunReport> RunAsync(IReadOnlyList<LessonFile> lessons, CancellationToken cancel)
    {
        var reports = new LessonReport[lessons.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancel };
        await Parallel.ForEachAsync(Enumerable.Range(0, lessons.Count), parallel, async (i, stop) =>
        {
            var runner = new NotebookRunner(options with { Expectations = lessons[i].Expectations() }, progress);
            reports[i] = await runner.RunAsync(lessons[i].Path, stop);
        });
        return new RunReport(reports);
    }

    /// <summary>Writes the executed notebooks into a folder.</summary>
    public static void Save(RunReport report, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var lesson in report.Lessons) lesson.Executed.Save(Path.Combine(folder, Path.GetFileName(lesson.Path)));
    }
}
