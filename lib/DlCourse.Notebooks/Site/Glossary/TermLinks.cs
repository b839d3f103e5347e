using DlCourse.Notebooks.Site.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DlCourse.Notebooks.Site.Glossary;

/// <summary>
/// Makes the first mention of a term in each section of a page a link to the glossary, with its meaning beside it: shown on hover and
/// focus by the style sheet alone. Only prose is touched: no heading, code, formula, table or link, and not the section that defines the term.
/// </summary>
internal sealed class TermLinks(SiteGlossary glossary, TermPattern pattern, PageContext page, IReadOnlySet<string> withoutTerms)
{
    private readonly string source = Path.GetFullPath(page.Source);
    private readonly HashSet<GlossaryEntry> mentioned = [];
    private string section = "";
    private bool isSkipped;

    /// <summary>Links the terms of a block; the blocks of a page come in order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="inExercise">Whether it belongs to an exercise: in the list of choices a meaning could be the answer.</param>
    public void Link(Block block, bool inExercise)
    {
        if (block is HeadingBlock heading) Begin(heading);
        if (isSkipped || block is HeadingBlock or Table || (inExercise && block is ListBlock)) return;
        var paragraphs = block is ParagraphBlock own ? [own] : block.Descendants<ParagraphBlock>().Where(paragraph => !IsInTable(paragraph));
        foreach (var paragraph in paragraphs.ToList())
        {
            foreach (var literal in paragraph.Inline!.Descendants<LiteralInline>().Where(literal => !IsInLink(literal)).ToList()) Split(literal);
        }
    }

    private void Begin(HeadingBlock heading)
    {
        mentioned.Clear();
        section = heading.TryGetAttributes()?.Id ?? "";
        isSkipped = heading.Inline is { } title && withoutTerms.Contains(HeadingAnchor.PlainText(title));
    }

    private void Split(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var end = 0;
        foreach (var (index, length, entry) in pattern.In(text))
        {
            if (entry.Source == source && entry.Anchor == section || !mentioned.Add(entry)) continue;
            literal.InsertBefore(new LiteralInline(text[end..index]));
            literal.InsertBefore(new HtmlInline(Html(text.Substring(index, length), entry)));
            end = index + length;
        }

        if (end > 0) literal.ReplaceBy(new LiteralInline(text[end..]));
    }

    private string Html(string words, GlossaryEntry entry)
    {
        var id = HtmlText.Escape(page.Ids.Next("meaning-" + entry.Term));
        var address = HtmlText.Escape($"{glossary.PageFile}#{glossary.Anchors[entry]}");
        return $"<span class=\"term\"><a href=\"{address}\" aria-describedby=\"{id}\">{HtmlText.Escape(words)}</a>"
            + $"<span class=\"meaning\" role=\"tooltip\" id=\"{id}\"><b>{HtmlText.Escape(entry.Term)}</b> {HtmlText.Escape(entry.Meaning)}</span></span>";
    }

    private static bool IsInTable(Block block) => block.Parent is { } parent && (parent is Table || IsInTable(parent));

    // HeadingAnchor's link needs no thought: a heading is no paragraph.
    private static bool IsInLink(Inline inline) => inline.Parent is { } parent && (parent is LinkInline || IsInLink(parent));
}
