namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>Every exercise has one check after it, and right after the check its solution: the runner and the learner rely on it.</summary>
internal sealed class ExerciseOrderRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson)
    {
        var exercises = lesson.Cells.Where(cell => cell.Role == CellRole.Exercise && cell.ExerciseId is not null).ToList();
        var first = exercises.DistinctBy(cell => cell.ExerciseId).ToDictionary(cell => cell.ExerciseId!);
        foreach (var again in exercises.Where(cell => first[cell.ExerciseId!] != cell))
            yield return Lesson.Wrong(again, $"there is already an exercise {again.ExerciseId}; give this one its own id");
        foreach (var found in first.Values.SelectMany(exercise => CheckExercise(lesson, exercise)).Concat(Strays(lesson, first)))
            yield return found;
    }

    private static IEnumerable<RuleViolation> CheckExercise(Lesson lesson, LessonCell exercise)
    {
        var id = exercise.ExerciseId;
        var checks = lesson.Cells.Where(cell => cell.Role == CellRole.Check && cell.ExerciseId == id).ToList();
        if (checks.Count == 0)
            yield return Lesson.Wrong(exercise, $"it has no check; add a code cell after it that starts // check {id}");
        foreach (var second in checks.Skip(1))
            yield return Lesson.Wrong(second, $"exercise {id} has a check already; keep one");
        if (checks.Count > 0 && checks[0].Index < exercise.Index)
            yield return Lesson.Wrong(checks[0], "it comes before its exercise; move it after");
        if (checks.Count > 0 && !IsSolution(lesson.Cells.ElementAtOrDefault(checks[0].Index + 1), id))
            yield return Lesson.Wrong(checks[0], $"the next cell must be the solution of {id}: a markdown cell with the role solution");
    }

    private static IEnumerable<RuleViolation> Strays(Lesson lesson, Dictionary<string, LessonCell> exercises)
    {
        foreach (var cell in lesson.Cells.Where(cell => cell.ExerciseId is not null))
        {
            var belongs = cell.Role is CellRole.Check or CellRole.Hint or CellRole.Solution;
            if (belongs && !exercises.ContainsKey(cell.ExerciseId!))
                yield return Lesson.Wrong(cell, $"there is no exercise {cell.ExerciseId}; add one or change the id");
            else if (cell.Role == CellRole.Solution && !FollowsCheck(lesson, cell))
                yield return Lesson.Wrong(cell, $"it must come right after the check of {cell.ExerciseId}; move it there");
        }
    }

    private static bool IsSolution(LessonCell? cell, string? id) => cell?.Role == CellRole.Solution && cell.ExerciseId == id;

    private static bool FollowsCheck(Lesson lesson, LessonCell solution) =>
        lesson.Cells.ElementAtOrDefault(solution.Index - 1) is { Role: CellRole.Check } check && check.ExerciseId == solution.ExerciseId;
}
