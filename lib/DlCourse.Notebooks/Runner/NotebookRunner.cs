using System.Diagnostics;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Session;
using DlCourse.Notebooks.Worker;

namespace DlCourse.Notebooks.Runner;

/// <summary>Runs a notebook from its first cell to its last in a process of its own, and says what came out.</summary>
public sealed class NotebookRunner(RunOptions options, IRunProgress? progress = null)
{
    /// <summary>Runs a notebook. The file is not changed; the report holds a copy with the outputs.</summary>
    /// <exception cref="NotebookFormatException">The file is no notebook, or an exercise in it has no readable solution.</exception>
    public async Task<LessonReport> RunAsync(string path, CancellationToken cancel = default)
    {
        var notebook = NotebookDocument.Load(path);
        if (options.Afterwards is { } afterwards) notebook.Cells.Add(new Cell(CellKind.Code, afterwards) { Id = RunOptions.AfterwardsId });
        var name = Path.GetFileNameWithoutExtension(path);
        var plan = RunPlanner.Plan(notebook, options.Mode, path);
        progress?.NotebookBegins(name, plan.Count);

        var clock = Stopwatch.StartNew();
        var cells = await RunCellsAsync(plan, name, Path.GetDirectoryName(Path.GetFullPath(path))!, cancel).ConfigureAwait(false);
        cells.AddRange(LostCells(plan));
        var report = new LessonReport(
            name.Split('-')[0],
            path,
            options.Mode == RunMode.Solved ? "solved" : "as-shipped",
            Worst(cells),
            Math.Round(clock.Elapsed.TotalSeconds, 3),
            cells)
        { Executed = notebook };
        progress?.NotebookEnded(report);
        return report;
    }

    private static RunStatus Worst(IReadOnlyCollection<CellReport> cells) =>
        cells.Any(cell => cell.Status == RunStatus.Timeout) ? RunStatus.Timeout
        : cells.Any(cell => cell.Status != RunStatus.Passed) ? RunStatus.Failed
        : RunStatus.Passed;

    private async Task<List<CellReport>> RunCellsAsync(IReadOnlyList<PlannedCell> plan, string name, string folder, CancellationToken cancel)
    {
        using var process = new SessionProcess(folder);
        var outputs = new OutputCollector();
        var lesson = Stopwatch.StartNew();
        var reports = new List<CellReport>();
        var stopped = false;
        foreach (var cell in plan)
        {
            progress?.CellBegins(name, reports.Count + 1, cell.FirstLine);
            var report = new CellReport(cell.Index, cell.Cell.Id, cell.Role, RunStatus.Skipped, 0, "not reached: a cell before it stopped the notebook");
            if (!stopped)
            {
                outputs.Begin(cell.Cell, reports.Count + 1);
                var left = options.NotebookTimeout - lesson.Elapsed;
                (report, stopped) = await RunCellAsync(process, cell, outputs, left, cancel).ConfigureAwait(false);
            }

            reports.Add(report);
            progress?.CellEnded(name, report);
        }

        return reports;
    }

    private async Task<(CellReport Report, bool Stopped)> RunCellAsync(
        SessionProcess process, PlannedCell cell, OutputCollector outputs, TimeSpan left, CancellationToken cancel)
    {
        var limit = left < options.CellTimeout ? left : options.CellTimeout;
        var clock = Stopwatch.StartNew();
        var (status, timedOut) = await CellLimit.RunAsync(process, new RunCell(cell.Label, cell.Language, cell.Cell.Source), outputs.Add, limit, cancel).ConfigureAwait(false);
        outputs.End();

        var (outcome, error) = (status, timedOut) switch
        {
            (_, true) => (RunStatus.Timeout, $"took longer than {limit.TotalSeconds:0.#} s and was ended"),
            (null, _) => (RunStatus.Failed, await process.ExplainEndAsync().ConfigureAwait(false)),
            (CellStatus.Ok, _) => Verdict.Of(cell, options),
            _ => (RunStatus.Failed, outputs.Failure?.Message ?? "was interrupted"),
        };
        var seconds = Math.Round(clock.Elapsed.TotalSeconds, 3);
        return (new CellReport(cell.Index, cell.Cell.Id, cell.Role, outcome, seconds, error), timedOut || status != CellStatus.Ok);
    }

    /// <summary>Cells of which something is expected and which the notebook no longer has.</summary>
    private IEnumerable<CellReport> LostCells(IReadOnlyList<PlannedCell> plan)
    {
        var ids = plan.Select(cell => cell.Cell.Id).ToHashSet();
        return options.Expectations.CellIds
            .Where(id => !ids.Contains(id))
            .Select(id => new CellReport(-1, id, "demo", RunStatus.Failed, 0, $"something is expected of cell '{id}', which the notebook does not have"));
    }
}
