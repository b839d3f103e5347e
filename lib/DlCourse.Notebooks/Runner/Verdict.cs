using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Runner;

/// <summary>Judges a cell that ran without an error by what it showed.</summary>
internal static class Verdict
{
    /// <summary>The verdict, with the reason where it is not good.</summary>
    public static (RunStatus Status, string? Error) Of(PlannedCell cell, RunOptions options)
    {
        var problems = Marks(cell, options.Mode).Concat(Missing(cell, options)).ToList();
        return problems.Count == 0 ? (RunStatus.Passed, null) : (RunStatus.Failed, string.Join("; ", problems));
    }

    /// <summary>A solved exercise must be Correct. One that nobody has touched must say so, and nothing may be Correct.</summary>
    private static IEnumerable<string> Marks(PlannedCell cell, RunMode mode)
    {
        var wanted = mode == RunMode.Solved ? ExerciseMark.Correct : ExerciseMark.NotAttempted;
        var marks = ExerciseMark.In(string.Concat(cell.Cell.Outputs.Select(output => output.Data("text/html"))));
        if (cell.Role == "check" && !marks.Any(mark => mark.Exercise == cell.ExerciseId))
        {
            yield return $"shows no outcome of exercise {cell.ExerciseId}";
        }

        foreach (var mark in marks.Where(mark => mark.Outcome != wanted))
        {
            yield return $"exercise {mark.Exercise} is {mark.Outcome}, expected {wanted}";
        }
    }

    /// <summary>What depends on a solution is expected only where the solutions have run.</summary>
    private static IEnumerable<string> Missing(PlannedCell cell, RunOptions options)
    {
        if (cell.Cell.Id is not { } id || (options.Mode == RunMode.AsShipped && cell.Role != "demo")) return [];
        var shown = string.Join('\n', cell.Cell.Outputs.SelectMany(TextsOf));
        return options.Expectations.MissingFrom(id, shown).Select(text => $"does not show \"{text}\"");
    }

    private static IEnumerable<string?> TextsOf(Output output) =>
        [output.Text, output.Data("text/plain"), output.Data("text/html"), output.Data("text/markdown")];
}
