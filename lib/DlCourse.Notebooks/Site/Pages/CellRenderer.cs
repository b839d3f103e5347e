using DlCourse.Notebooks.Lessons;
using DlCourse.Notebooks.Site.Highlighting;
using DlCourse.Notebooks.Site.Markdown;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>A code cell with its outputs.</summary>
internal sealed class CellRenderer(PageContext page, OutputRenderer outputs)
{
    /// <summary>The cell as HTML. One that loads the library is folded: a reader has nothing to learn from it.</summary>
    public async Task<string> HtmlAsync(LessonCell cell)
    {
        var source = cell.Cell.Source.ReplaceLineEndings("\n").TrimEnd();
        var code = await page.Highlighter.CellAsync(source).ConfigureAwait(false);
        var label = cell.Role switch
        {
            CellRole.Exercise => $"C# code to complete, exercise {cell.ExerciseId}",
            CellRole.Check => $"C# code that checks exercise {cell.ExerciseId}",
            _ => $"C# code, cell {cell.Index + 1}",
        };
        var kind = cell.Role?.ToString().ToLowerInvariant() ?? "demo";
        var html = $"""
            <div class="cell {kind}" id="{HtmlText.Escape(page.Ids.Next("cell-" + (cell.Cell.Id ?? $"{cell.Index + 1}")))}">
            <pre class="code" tabindex="0" role="group" aria-label="{label}"><code>{code}</code></pre>
            {await outputs.HtmlAsync(cell.Cell).ConfigureAwait(false)}</div>

            """;
        return CellLines.Imports(source).Any() ? $"<details class=\"setup\"><summary>Set-up</summary>\n{html}</details>\n" : html;
    }
}
