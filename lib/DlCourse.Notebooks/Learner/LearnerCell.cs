using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Learner;

/// <summary>A code cell of a learner's notebook as it runs.</summary>
/// <param name="Label">What messages call it, such as <c>cell 7</c>.</param>
/// <param name="Code">What runs: the cell's text, or for a check the lesson's, whatever has become of it in the copy.</param>
/// <param name="Language">The language in which it begins.</param>
/// <param name="Role">What it is for.</param>
/// <param name="ExerciseId">The exercise it belongs to; null if none.</param>
public sealed record LearnerCell(string Label, string Code, string Language, CellRole Role, string? ExerciseId)
{
    /// <summary>The label, and the role and exercise where it has them.</summary>
    public string Name => ExerciseId is null ? Label : $"{Label} ({CellMark.NameOf(Role)} {ExerciseId})";

    /// <summary>Whether this is the check of an exercise.</summary>
    public bool IsCheckOf(string exercise) => Role == CellRole.Check && ExerciseId == exercise;
}
