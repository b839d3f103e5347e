using DlCourse.Notebooks.Site.Markdown;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DlCourse.Notebooks.Site.Glossary;

/// <summary>
/// A glossary as a markdown file. An entry is a paragraph that begins with the term in bold, then other names for it, then a colon and
/// what it means; its last link leads to the place that defines it:
/// <c>**mean squared error**, **MSE**: The mean of the squared errors. → [05](05-losses.ipynb#One-number)</c>. A name with words in brackets,
/// <c>**kernel (of a notebook)**</c>, is a common word elsewhere: only the file that defines it gets links to it.
/// </summary>
internal static class GlossaryText
{
    /// <summary>The entries of a file, in order.</summary>
    /// <exception cref="SiteException">A paragraph that begins in bold is no entry.</exception>
    public static IReadOnlyList<GlossaryEntry> Read(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        return [.. Entries(Markdig.Markdown.Parse(File.ReadAllText(file), MarkdownRenderer.Pipeline)).Select(paragraph => Entry(paragraph, file, folder))];
    }

    /// <summary>Gives the entries of a glossary's page their anchors, in the order of <see cref="Read"/>.</summary>
    public static void GiveAnchors(MarkdownDocument document, IEnumerable<string> anchors)
    {
        foreach (var (paragraph, anchor) in Entries(document).Zip(anchors))
        {
            paragraph.GetAttributes().Id = anchor;
            paragraph.GetAttributes().AddClass("entry");
        }
    }

    private static IEnumerable<ParagraphBlock> Entries(MarkdownDocument document) =>
        document.OfType<ParagraphBlock>().Where(paragraph => paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 });

    private static GlossaryEntry Entry(ParagraphBlock paragraph, string file, string folder)
    {
        var text = HeadingAnchor.PlainText(paragraph.Inline!);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) throw new SiteException($"{Path.GetFileName(file)}: an entry is written **term**: what it means. This is none: {text}");
        var terms = paragraph.Inline!.TakeWhile(part => part is EmphasisInline || part is LiteralInline { Content: var between } && between.ToString().Trim() == ",")
            .OfType<EmphasisInline>().Select(HeadingAnchor.PlainText).ToList();
        var arrow = text.LastIndexOf('→');
        var link = paragraph.Inline!.Descendants<LinkInline>().LastOrDefault()?.Url;
        var (path, anchor) = link?.Split('#') switch
        {
            null => (null, ""),
            [var whole] => (whole, ""),
            [var page, var fragment, ..] => (page, PageIds.Slug(Uri.UnescapeDataString(fragment))),
            _ => (null, ""),
        };
        return new GlossaryEntry(
            terms[0],
            terms,
            text[(colon + 2)..(arrow > colon ? arrow : text.Length)].Trim(),
            path is null ? null : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(path))),
            anchor);
    }
}
