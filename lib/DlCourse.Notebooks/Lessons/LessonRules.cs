using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons.Rules;

namespace DlCourse.Notebooks.Lessons;

/// <summary>What every lesson keeps to, so that it works on .NET Interactive, on our kernel and in the runner.</summary>
/// <remarks>Each rule is a class in <c>Rules</c>; the reasons are in <c>docs/notebook-rules.md</c>.</remarks>
public static class LessonRules
{
    private static readonly ILessonRule[] s_rules =
    [
        new KernelRule(),
        new TopicsRule(),
        new FirstCellRule(),
        new MarksRule(),
        new ExerciseIdRule(),
        new ExerciseOrderRule(),
        new SolutionRule(),
        new LengthRule(),
        new MagicsRule(),
        new ReferencesRule(),
        new DeclarationsRule(),
        new VariablesRule(),
        new ForbiddenCallsRule(),
        new LastExpressionRule(),
        new SyntaxRule(),
        new MathematicsRule(),
        new CellIdRule(),
        new OutputsRule(),
        new CanonicalRule(),
    ];

    /// <summary>Everything that is wrong with a lesson, in the order of its cells.</summary>
    /// <param name="notebook">The lesson; its <see cref="NotebookDocument.Name"/> is its file's name or path.</param>
    public static IReadOnlyList<RuleViolation> Check(NotebookDocument notebook)
    {
        var lesson = new Lesson(notebook);
        return [.. s_rules.SelectMany(rule => rule.Check(lesson)).OrderBy(found => found.CellIndex).ThenBy(found => found.Line ?? 0)];
    }
}
