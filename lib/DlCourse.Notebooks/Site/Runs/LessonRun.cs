using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Site.Runs;

/// <summary>Runs a notebook for its page, or takes the run that was kept.</summary>
internal sealed class LessonRun(LessonRunStore store, IRunProgress? progress)
{
    private readonly List<string> ran = [];

    /// <summary>Where runs are kept.</summary>
    public LessonRunStore Store => store;

    /// <summary>What had to run.</summary>
    public IReadOnlyList<string> Ran
    {
        get
        {
            lock (ran) return [.. ran];
        }
    }

    /// <summary>The notebook with its outputs.</summary>
    /// <exception cref="SiteException">A cell failed.</exception>
    public async Task<NotebookDocument> OfAsync(SiteLesson lesson, RunMode mode, CancellationToken cancel)
    {
        if (store.Find(lesson, mode) is { } kept) return kept;
        var options = new RunOptions { Mode = mode, Expectations = lesson.Expectations, Afterwards = mode == RunMode.AsShipped ? lesson.Hints : null };
        var report = await new NotebookRunner(options, progress).RunAsync(lesson.Notebook, cancel).ConfigureAwait(false);
        if (report.Cells.FirstOrDefault(cell => cell.Status != RunStatus.Passed) is { } failed) throw Failure(report, failed);
        lock (ran) ran.Add($"{Path.GetFileNameWithoutExtension(lesson.Notebook)}, {report.Mode}");
        store.Keep(lesson, mode, report.Executed);
        return report.Executed;
    }

    private static SiteException Failure(LessonReport report, CellReport failed)
    {
        var cell = failed.Index < 0 ? "notebook" : $"cell {failed.Index + 1} ({failed.Id})";
        return new SiteException($"{Path.GetFileName(report.Path)}, {report.Mode}, {cell}: {failed.Error}");
    }
}
