using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>A formula on lines of its own.</summary>
internal sealed class MathBlockRenderer(PageContext page) : HtmlObjectRenderer<MathBlock>
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, MathBlock formula)
    {
        renderer.EnsureLine();
        renderer.WriteLine(Formula.Html(formula.Lines.ToString(), display: true, page));
    }
}
