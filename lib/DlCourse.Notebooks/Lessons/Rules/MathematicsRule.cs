using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Site.Markdown;
using DlCourse.Notebooks.Site.Mathematics;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>Every formula is in the subset of TeX that the site can show.</summary>
internal sealed class MathematicsRule : ILessonRule
{
    public IEnumerable<RuleViolation> Check(Lesson lesson) =>
        from cell in lesson.Cells
        where cell.Cell.Kind == CellKind.Markdown
        from formula in Formulas(cell.Cell.Source)
        let problem = Problem(formula)
        where problem is not null
        select Lesson.Wrong(cell, $"{problem} In the formula: {formula.Trim()}");

    private static IEnumerable<string> Formulas(string text) => Markdig.Markdown.Parse(text, MarkdownRenderer.Pipeline).Descendants().Select(part => part switch
    {
        MathInline line => line.Content.ToString(),
        MathBlock block => block.Lines.ToString(),
        _ => null,
    }).OfType<string>();

    private static string? Problem(string formula)
    {
        try
        {
            TexToMathML.Convert(formula, display: true);
            return null;
        }
        catch (TexException e)
        {
            return e.Message;
        }
    }
}
