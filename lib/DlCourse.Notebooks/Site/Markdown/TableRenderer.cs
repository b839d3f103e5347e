using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>A table that scrolls by itself where the page is narrower than it.</summary>
internal sealed class TableRenderer : HtmlTableRenderer
{
    /// <inheritdoc />
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
