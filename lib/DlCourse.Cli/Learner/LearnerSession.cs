using DlCourse.Notebooks.Learner;
using DlCourse.Notebooks.Lessons;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Cli.Learner;

/// <summary>Runs the cells of a learner's notebook and reads what their checks say. A cell that fails does not stop those below it.</summary>
/// <param name="folder">The notebook's folder.</param>
internal sealed class LearnerSession(string folder) : IDisposable
{
    // Check results show HTML; a terminal wants their text too. Asking first loads what the type itself prefers, which would win otherwise.
    private const string AskForText = """
        Microsoft.DotNet.Interactive.Formatting.Formatter.GetPreferredMimeTypesFor(typeof(DlCourse.Exercises.CheckResult));
        Microsoft.DotNet.Interactive.Formatting.Formatter.SetPreferredMimeTypesFor(typeof(DlCourse.Exercises.CheckResult), "text/html", "text/plain");
        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly CellSession session = new(folder, isLearner: true);
    private readonly Dictionary<string, string> failures = [];
    private bool asksForText;

    /// <summary>Whether the session still runs: a cell can end it.</summary>
    public bool IsAlive => session.IsAlive;

    /// <summary>Runs a cell.</summary>
    /// <returns>What its check says, where it has one; and why it failed, where it did.</returns>
    public async Task<(ExerciseVerdict? Verdict, string? Error)> RunAsync(LearnerCell cell, CancellationToken cancel)
    {
        if (!IsAlive)
        {
            return cell.Role == CellRole.Check ? (ExerciseVerdict.Error(cell.ExerciseId!, ["A cell above has ended the session.", .. Above()]), null) : (null, null);
        }

        if (cell.Role == CellRole.Check && !asksForText)
        {
            await session.RunAsync(AskForText, "dlcourse", "csharp", Limit, cancel);
            asksForText = true;
        }

        var run = await session.RunAsync(cell.Code, cell.Label, cell.Language, Limit, cancel);
        failures.Remove(cell.Name);
        if (run.Status != RunStatus.Passed) failures[cell.Name] = run.Error!;
        if (cell.Role != CellRole.Check) return (null, run.Status == RunStatus.Passed ? null : run.Error);
        if (run.Outcomes.LastOrDefault(outcome => outcome.Exercise == cell.ExerciseId) is { } found) return (new ExerciseVerdict(found.Exercise, found.Outcome, found.Text), null);
        failures.Remove(cell.Name);
        return (ExerciseVerdict.Error(cell.ExerciseId!, [.. Above(), $"The check could not run: {FirstLine(run.Error ?? "it showed no outcome")}"]), null);
    }

    /// <inheritdoc />
    public void Dispose() => session.Dispose();

    private IEnumerable<string> Above() => failures.Select(failure => $"{failure.Key} stopped: {FirstLine(failure.Value)}");

    private static string FirstLine(string text) => text.Split('\n')[0];
}
