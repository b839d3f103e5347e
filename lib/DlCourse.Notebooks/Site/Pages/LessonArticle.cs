using System.Text;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;
using DlCourse.Notebooks.Runner;
using DlCourse.Notebooks.Site.Glossary;
using DlCourse.Notebooks.Site.Markdown;
using Markdig.Syntax;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>A notebook as an article: texts, code with its outputs, exercises with folded hints and solutions.</summary>
internal sealed class LessonArticle
{
    private readonly PageContext page;
    private readonly TermLinks? terms;
    private readonly MarkdownRenderer markdown;
    private readonly CellRenderer code;
    private readonly ExercisePanel panel;
    private readonly IReadOnlyList<LessonCell> cells;
    private readonly StringBuilder html = new();

    /// <summary>Prepares the article.</summary>
    /// <param name="asShipped">The notebook, executed as shipped.</param>
    /// <param name="solved">The same, solved; null for a page without solutions.</param>
    /// <param name="page">The page.</param>
    /// <param name="terms">Links terms to the glossary; null where there is none.</param>
    public LessonArticle(NotebookDocument asShipped, NotebookDocument? solved, PageContext page, TermLinks? terms)
    {
        this.page = page;
        this.terms = terms;
        markdown = new MarkdownRenderer(page);
        var outputs = new OutputRenderer(markdown, new OutputScope(page.Ids));
        code = new CellRenderer(page, outputs);
        cells = [.. LessonCell.AllOf(asShipped).Where(cell => cell.Cell.Id != RunOptions.AfterwardsId)];
        panel = new ExercisePanel(html, LessonHints.In(asShipped), solved is null ? null : new SolutionRenderer(cells, solved, markdown, outputs));
    }

    /// <summary>The article as HTML.</summary>
    public async Task<string> HtmlAsync()
    {
        for (var i = 0; i < cells.Count; i++)
        {
            page.Place = cells[i].Name;
            await (cells[i] switch
            {
                { Role: CellRole.Solution } solution => panel.SolutionAsync(solution),
                { Cell.Kind: CellKind.Code } cell => CodeAsync(cell, [.. cells.Skip(i)]),
                { Cell.Kind: CellKind.Markdown } text => TextAsync(text, [.. cells.Skip(i + 1)]),
                _ => Task.CompletedTask,
            }).ConfigureAwait(false);
        }

        panel.Close();
        page.Place = "";
        return html.ToString();
    }

    private async Task CodeAsync(LessonCell cell, IReadOnlyList<LessonCell> rest)
    {
        if (cell.Role == CellRole.Exercise) panel.Open(cell.ExerciseId!);
        else if (!rest.Any(IsOfThisExercise)) panel.Close();
        Folded(cell, await code.HtmlAsync(cell).ConfigureAwait(false));
        if (cell.Role == CellRole.Exercise) panel.Hints();
    }

    /// <summary>A text. Where it ends with the heading of the exercise that follows, that part belongs to the exercise.</summary>
    private async Task TextAsync(LessonCell cell, IReadOnlyList<LessonCell> later)
    {
        if (!later.Any(IsOfThisExercise)) panel.Close();
        var document = await markdown.ParseAsync(cell.Cell.Source, Attachments.Of(cell.Cell)).ConfigureAwait(false);
        var exercise = later is [{ Role: CellRole.Exercise } next, ..] ? next.ExerciseId : null;
        var begins = document.OfType<HeadingBlock>().LastOrDefault(heading =>
            exercise is not null && heading.Inline is { } title && HeadingAnchor.PlainText(title).Contains(exercise, StringComparison.Ordinal));
        foreach (var block in document)
        {
            if (block == begins) panel.Open(exercise!);
            terms?.Link(block, inExercise: panel.Exercise is not null);
            Folded(cell, markdown.Html(block));
        }
    }

    private bool IsOfThisExercise(LessonCell cell) =>
        cell.Role is (CellRole.Check or CellRole.Hint or CellRole.Solution) && cell.ExerciseId == panel.Exercise;

    // A hint that is a cell of its own helps only those who ask for it.
    private void Folded(LessonCell cell, string part) =>
        html.Append(cell.Role == CellRole.Hint ? $"<details class=\"hint\"><summary>Hint</summary>\n{part}</details>\n" : part);
}
