using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Learner;

/// <summary>Which cells of a learner's notebook run, in order.</summary>
public static class LearnerPlan
{
    /// <summary>The code cells of a copy. Checks are the lesson's own; one that the copy has lost comes right after its exercise.</summary>
    /// <param name="shipped">The lesson.</param>
    /// <param name="mine">The learner's copy.</param>
    public static IReadOnlyList<LearnerCell> Of(NotebookDocument shipped, NotebookDocument mine)
    {
        var checks = LessonCell.AllOf(shipped).Where(cell => cell is { Role: CellRole.Check, ExerciseId: not null, Cell.Kind: CellKind.Code })
            .DistinctBy(cell => cell.ExerciseId).ToDictionary(cell => cell.ExerciseId!);
        var cells = LessonCell.AllOf(mine).Where(cell => cell.Cell.Kind == CellKind.Code).ToList();
        var plan = cells.Select(cell => new LearnerCell(
            $"cell {cell.Index + 1}",
            cell.Role == CellRole.Check && checks.TryGetValue(cell.ExerciseId ?? "", out var check) ? check.Cell.Source : cell.Cell.Source,
            RunPlanner.Language(mine, cell.Cell),
            cell.Role ?? CellRole.Demo,
            cell.ExerciseId)).ToList();
        foreach (var (exercise, check) in checks.Where(check => !plan.Exists(cell => cell.IsCheckOf(check.Key))))
        {
            var at = plan.FindLastIndex(cell => cell.Role == CellRole.Exercise && cell.ExerciseId == exercise);
            if (at >= 0) plan.Insert(at + 1, new LearnerCell($"the check of {exercise}", check.Cell.Source, RunPlanner.Language(shipped, check.Cell), CellRole.Check, exercise));
        }

        return plan;
    }

    /// <summary>The cells that must run before these exercises can be checked, and their checks: no other checks, hints or questions.</summary>
    /// <param name="plan">All cells.</param>
    /// <param name="exercises">The exercises.</param>
    public static IReadOnlyList<LearnerCell> Needed(IReadOnlyList<LearnerCell> plan, IReadOnlyCollection<string> exercises)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var last = plan.Select((cell, i) => exercises.Any(cell.IsCheckOf) ? i : -1).DefaultIfEmpty(-1).Max();
        return [.. plan.Take(last + 1).Where(cell => cell.Role is CellRole.Demo or CellRole.Exercise || exercises.Any(cell.IsCheckOf))];
    }
}
