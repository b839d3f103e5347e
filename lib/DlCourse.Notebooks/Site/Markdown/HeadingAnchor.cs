using Markdig.Extensions.SmartyPants;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>Gives a heading its anchor, and tells the page of it.</summary>
internal static class HeadingAnchor
{
    /// <summary>Adds the id, and for all but the title a link to it that shows on hover and focus.</summary>
    public static void Give(HeadingBlock heading, PageContext page, Func<MarkdownObject, string> html)
    {
        if (heading.Inline is not { } inline) return;
        var text = PlainText(inline);
        var id = page.Ids.Next(text);
        heading.GetAttributes().Id = id;
        page.Headings.Add(new PageHeading(heading.Level, id, html(inline), text));
        if (heading.Level == 1) return;
        inline.AppendChild(new HtmlInline($"<a class=\"anchor\" href=\"#{HtmlText.Escape(id)}\" aria-label=\"Link to this section: {HtmlText.Escape(text)}\">#</a>"));
    }

    /// <summary>The words of a piece of text.</summary>
    public static string PlainText(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        Markdig.Extensions.Mathematics.MathInline math => math.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        SmartyPant mark => Typographic(mark.Type),
        LineBreakInline => " ",
        _ => "",
    })).Trim();

    private static string Typographic(SmartyPantType type) => type switch
    {
        SmartyPantType.LeftQuote => "‘",
        SmartyPantType.RightQuote or SmartyPantType.Quote => "’",
        SmartyPantType.LeftDoubleQuote => "“",
        SmartyPantType.RightDoubleQuote or SmartyPantType.DoubleQuote => "”",
        SmartyPantType.Dash2 => "–",
        SmartyPantType.Dash3 => "—",
        SmartyPantType.Ellipsis => "…",
        SmartyPantType.LeftAngleQuote => "«",
        SmartyPantType.RightAngleQuote => "»",
        _ => "",
    };
}
