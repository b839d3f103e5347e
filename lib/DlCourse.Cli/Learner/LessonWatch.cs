using System.Diagnostics;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Learner;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Learner;

/// <summary>
/// Runs a notebook again whenever it is saved: from the first cell that has changed, in a session that keeps what the cells above it have made.
/// A save during a pass ends it and begins the next.
/// </summary>
/// <param name="notebook">The notebook.</param>
/// <param name="report">Told what happens.</param>
internal sealed class LessonWatch(LearnerNotebook notebook, IWatchReport report) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly SavedFile file = new(notebook.Path);
    private readonly List<LearnerCell> ran = [];
    private readonly Dictionary<string, ExerciseVerdict> verdicts = [];
    private LearnerSession? session;

    /// <summary>Watches until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (true)
        {
            var clock = Stopwatch.StartNew();
            if (await ReadAsync(cancel) is { } plan) await PassAsync(plan, clock, cancel);
            await file.ChangeAsync(cancel);
        }
    }

    /// <inheritdoc />
    public void Dispose() => session?.Dispose();

    /// <summary>Reads the file. One that an editor is still writing is whole a moment later.</summary>
    private async Task<IReadOnlyList<LearnerCell>?> ReadAsync(CancellationToken cancel)
    {
        for (var clock = Stopwatch.StartNew(); ;)
        {
            file.See();
            try
            {
                return LearnerPlan.Of(NotebookDocument.Load(notebook.Lesson.Path), NotebookDocument.Load(notebook.Path));
            }
            catch (Exception e) when (e is NotebookFormatException or IOException)
            {
                if (clock.Elapsed > Patience)
                {
                    report.Unreadable(e.Message);
                    return null;
                }
            }

            await Task.Delay(50, cancel);
        }
    }

    private async Task PassAsync(IReadOnlyList<LearnerCell> plan, Stopwatch clock, CancellationToken cancel)
    {
        var first = ran.Zip(plan).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        if (first == plan.Count && first == ran.Count) return;

        // A session that has ended has lost everything; and what the first cell has loaded cannot be loaded again in the same one.
        if (session is not { IsAlive: true }) first = 0;
        ran.RemoveRange(first, ran.Count - first);
        if (first == 0) Restart();
        report.Begins(first == 0 || first == plan.Count ? null : plan[first].Name);
        using var saved = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var change = CancelOnChangeAsync(saved);
        try
        {
            foreach (var cell in plan.Skip(first)) await RunAsync(cell, saved.Token);
            foreach (var gone in verdicts.Keys.Except(plan.Where(cell => cell.Role == CellRole.Check).Select(cell => cell.ExerciseId!)).ToList()) verdicts.Remove(gone);
            report.Ended([.. verdicts.Values.OrderBy(verdict => verdict.Exercise, StringComparer.Ordinal)], clock.Elapsed);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Saved again: the next pass goes on from what has run.
        }
        finally
        {
            await saved.CancelAsync();
            await change;
        }
    }

    private async Task RunAsync(LearnerCell cell, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var (verdict, error) = await session!.RunAsync(cell, cancel);
        ran.Add(cell);
        if (error is not null) report.Failed(cell.Name, error);
        if (verdict is null) return;
        verdicts[verdict.Exercise] = verdict;
        report.Checked(verdict);
    }

    private async Task CancelOnChangeAsync(CancellationTokenSource saved)
    {
        try
        {
            await file.ChangeAsync(saved.Token);
            await saved.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The pass has ended.
        }
    }

    private void Restart()
    {
        session?.Dispose();
        session = new LearnerSession(Path.GetDirectoryName(notebook.Path)!);
        verdicts.Clear();
    }

    // A cell that has only moved to another place is the same cell.
    private static bool IsSame(LearnerCell a, LearnerCell b) => a with { Label = b.Label } == b;
}
