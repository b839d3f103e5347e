using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Runner;

/// <summary>Decides which code runs in which cell.</summary>
internal static class RunPlanner
{
    /// <summary>The code cells of a notebook in order. In solved mode the code of exercise cells is replaced by that of their solutions.</summary>
    /// <exception cref="NotebookFormatException">An exercise has no solution, or one that cannot be read.</exception>
    public static IReadOnlyList<PlannedCell> Plan(NotebookDocument notebook, RunMode mode, string name)
    {
        var lesson = LessonCell.AllOf(notebook);
        var solutions = lesson.Where(cell => cell.Role == CellRole.Solution).ToLookup(cell => cell.ExerciseId);
        var plan = new List<PlannedCell>();
        foreach (var entry in lesson.Where(entry => entry.Cell.Kind == CellKind.Code))
        {
            var role = entry.Role?.ToString().ToLowerInvariant() ?? "demo";
            if (mode == RunMode.Solved && entry.Role == CellRole.Exercise)
            {
                entry.Cell.Source = SolutionOf(entry, solutions[entry.ExerciseId], name);
                role = "solution";
            }

            plan.Add(new PlannedCell(entry.Cell, entry.Index, role, entry.ExerciseId, Language(notebook, entry.Cell)));
        }

        return plan;
    }

    private static string SolutionOf(LessonCell exercise, IEnumerable<LessonCell> solutions, string name)
    {
        if (solutions.FirstOrDefault() is not { } solution)
        {
            throw new NotebookFormatException(name, $"cells[{exercise.Index}]", $"exercise {exercise.ExerciseId} has no solution cell");
        }

        return SolutionBlock.TryRead(solution.Cell, out var block, out var problem)
            ? block.Code
            : throw new NotebookFormatException(name, $"cells[{solution.Index}]", problem);
    }

    /// <summary>The language in which a cell begins.</summary>
    public static string Language(NotebookDocument notebook, Cell cell) =>
        KernelMetadata.CellLanguage(cell.Metadata) ?? (KernelMetadata.DefaultLanguage(notebook.Metadata) is { Length: > 0 } named ? named : "csharp");
}
