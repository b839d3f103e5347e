using System.Text;
using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;
using DlCourse.Notebooks.Site.Markdown;
using Markdig.Syntax;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>A solution: folded, its code coloured, and below the code what it and its check showed in the solved run.</summary>
internal sealed partial class SolutionRenderer(IReadOnlyList<LessonCell> cells, NotebookDocument solved, MarkdownRenderer markdown, OutputRenderer outputs)
{
    /// <summary>The solution as HTML.</summary>
    public async Task<string> HtmlAsync(LessonCell cell)
    {
        var inside = Frame().Match(cell.Cell.Source.ReplaceLineEndings("\n").Trim());
        var html = new StringBuilder($"<details class=\"solution\"><summary>{inside.Groups["summary"].Value}</summary>\n");
        foreach (var block in await markdown.ParseAsync(inside.Groups["text"].Value).ConfigureAwait(false))
        {
            html.Append(markdown.Html(block));
            if (block is FencedCodeBlock code && CodeBlockRenderer.IsCSharp(code)) html.Append(await OutputsAsync(cell.ExerciseId).ConfigureAwait(false));
        }

        return html.Append("</details>\n").ToString();
    }

    private async Task<string> OutputsAsync(string? exercise)
    {
        var html = "";
        foreach (var cell in cells.Where(cell => cell.ExerciseId == exercise && cell.Role is (CellRole.Exercise or CellRole.Check)))
        {
            html += await outputs.HtmlAsync(solved.Cells[cell.Index]).ConfigureAwait(false);
        }

        return html;
    }

    [GeneratedRegex(@"\A<details[^>]*>\s*<summary>(?<summary>.*?)</summary>(?<text>.*)</details>\z", RegexOptions.Singleline)]
    private static partial Regex Frame();
}
