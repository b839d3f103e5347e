using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>A formula in a line of text. <c>$$…$$</c> inside a line is a display all the same, as authors mean it.</summary>
internal sealed class MathInlineRenderer(PageContext page) : HtmlObjectRenderer<MathInline>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, MathInline formula)
    {
        if (!renderer.EnableHtmlForInline) renderer.WriteEscape(formula.Content);
        else renderer.Write(Formula.Html(formula.Content.ToString(), formula.DelimiterCount > 1, page));
    }
}
