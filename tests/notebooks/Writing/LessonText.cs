using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DlCourse.Lessons.Tests.Writing;

/// <summary>The prose of a lesson, without its code, tables and bibliography.</summary>
internal static partial class LessonText
{
    private const string Bibliography = "Further reading";

    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseMathematics().Build();

    /// <summary>The headings of a lesson, in order, with the cell each stands in.</summary>
    public static IEnumerable<(Cell Cell, int Level, string Text)> Headings(NotebookDocument lesson) =>
        from cell in lesson.Cells.Where(cell => cell.Kind == CellKind.Markdown)
        from heading in Markdown.Parse(cell.Source, s_pipeline).Descendants<HeadingBlock>()
        select (cell, heading.Level, Plain(heading.Inline!));

    /// <summary>Where the links of a lesson lead, with the cell each stands in.</summary>
    public static IEnumerable<(Cell Cell, string Target)> Links(NotebookDocument lesson) =>
        from cell in lesson.Cells.Where(cell => cell.Kind == CellKind.Markdown)
        from link in Markdown.Parse(cell.Source, s_pipeline).Descendants<LinkInline>()
        select (cell, link.Url ?? "");

    /// <summary>Every sentence of a lesson, with the cell it stands in.</summary>
    public static IEnumerable<(Cell Cell, string Sentence)> Sentences(NotebookDocument lesson) =>
        from cell in lesson.Cells.Where(cell => cell.Kind == CellKind.Markdown)
        from paragraph in Paragraphs(cell)
        from sentence in SentenceEnd().Split(paragraph)
        select (cell, sentence);

    /// <summary>The text below a heading up to the next of its level, solutions left out; null where there is no such heading.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="anchor">The heading as Jupyter makes an anchor of it.</param>
    public static string? Section(NotebookDocument lesson, string anchor)
    {
        string? section = null;
        var level = 0;
        foreach (var line in Explaining(lesson).SelectMany(cell => cell.Source.Split('\n')))
        {
            if (line.StartsWith('#'))
            {
                var depth = line.Length - line.TrimStart('#').Length;
                if (line.TrimStart('#').Trim().Replace(' ', '-') == anchor) level = depth;
                else if (depth <= level) level = 0;
            }

            if (level > 0) section += line + "\n";
        }

        return section;
    }

    /// <summary>
    /// Up to four words in bold, as a lesson prints a term that it defines, with the cell each stands in: no sentences, signs or formulas,
    /// and none of an exercise. An article before and a symbol after the words do not count.
    /// </summary>
    public static IEnumerable<(Cell Cell, string Words)> BoldWords(NotebookDocument lesson)
    {
        var isExercise = false;
        foreach (var cell in LessonCell.AllOf(lesson).Skip(1))
        {
            // An exercise ends with its solution, and the text goes on below the same heading.
            if (cell.Role == CellRole.Solution) isExercise = false;
            if (cell.Cell.Kind != CellKind.Markdown || cell.Role == CellRole.Solution) continue;
            foreach (var line in cell.Cell.Source.Split('\n'))
            {
                if (line.StartsWith('#')) isExercise = line.TrimStart('#').StartsWith(" Exercise ", StringComparison.Ordinal);
                if (isExercise) continue;
                foreach (Match bold in Bold().Matches(line)) yield return (cell.Cell, bold.Groups["words"].Value);
            }
        }
    }

    /// <summary>How many words a sentence has. A sign such as + or → is none, a formula or a piece of code is one.</summary>
    public static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static IEnumerable<Cell> Explaining(NotebookDocument lesson) => LessonCell.AllOf(lesson)
        .Where(cell => cell.Cell.Kind == CellKind.Markdown && cell.Role != CellRole.Solution).Select(cell => cell.Cell);

    private static IEnumerable<string> Paragraphs(Cell cell)
    {
        var isBibliography = false;
        foreach (var block in Markdown.Parse(cell.Source, s_pipeline).Descendants<LeafBlock>())
        {
            if (block is HeadingBlock heading) isBibliography = Plain(heading.Inline!) == Bibliography;
            if (isBibliography || block is not ParagraphBlock { Inline: { } text } || IsInTable(block)) continue;
            yield return Plain(text);
        }
    }

    private static bool IsInTable(Block block) => block.Parent is { } parent && (parent is Table || IsInTable(parent));

    private static string Plain(ContainerInline text) => string.Concat(text.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline or MathInline => "Code1",
        LineBreakInline => " ",
        _ => "",
    }));

    [GeneratedRegex(@"\*\*(?:an? |the )?(?<words>(?=[^*]{3})\p{L}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]{2,}){0,3})(?: \p{L})?\*\*")]
    private static partial Regex Bold();

    // A full stop inside a number or a name such as DlCourse.Torch ends nothing: white space and a beginning must follow.
    [GeneratedRegex(@"(?<=[.!?…][”"")*]*)\s+(?=[“""(]*[\p{Lu}\p{N}])")]
    private static partial Regex SentenceEnd();
}
