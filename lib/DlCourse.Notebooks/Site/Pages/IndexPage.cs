using System.Text;
using DlCourse.Notebooks.Site.Highlighting;
using DlCourse.Notebooks.Site.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>The first page: the course's own list of its lessons, with links to their pages.</summary>
/// <param name="options">What the site is made of.</param>
internal sealed class IndexPage(SiteOptions options)
{
    /// <summary>The notebooks in the order in which the index links to them; those without a link last.</summary>
    public IReadOnlyList<SiteLesson> Order()
    {
        if (!File.Exists(options.Index)) return options.Lessons;
        var folder = Path.GetDirectoryName(Path.GetFullPath(options.Index))!;
        var linked = Markdig.Markdown.Parse(File.ReadAllText(options.Index), MarkdownRenderer.Pipeline).Descendants<LinkInline>()
            .Select(link => Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString((link.Url ?? "").Split('#')[0])))).ToList();
        return [.. options.Lessons.OrderBy(lesson => linked.IndexOf(Path.GetFullPath(lesson.Notebook)) is var place and >= 0 ? place : int.MaxValue)];
    }

    /// <summary>Renders the page.</summary>
    /// <param name="lessons">The other pages, in order.</param>
    /// <param name="targets">Files that have a page.</param>
    public async Task<RenderedPage> RenderAsync(IReadOnlyList<RenderedPage> lessons, IReadOnlyDictionary<string, string> targets)
    {
        using var highlighter = new CSharpHighlighter(Path.GetDirectoryName(Path.GetFullPath(options.Index))!);
        var page = new PageContext(options.Index, targets, highlighter);
        var text = File.Exists(options.Index) ? await File.ReadAllTextAsync(options.Index).ConfigureAwait(false) : $"# {options.Title}\n";
        var markdown = new MarkdownRenderer(page);
        var article = await OpeningAsync(markdown).ConfigureAwait(false) + await markdown.HtmlAsync(text).ConfigureAwait(false);
        var read = PageReader.Read(SiteFiles.Index, options.Title, article, page.Headings);
        var unlinked = lessons.Where(lesson => !read.Links.Any(link => link.Split('#')[0] == lesson.File)).ToList();
        return unlinked.Count == 0 ? read : PageReader.Read(SiteFiles.Index, options.Title, article + Listing(unlinked), page.Headings);
    }

    private async Task<string> OpeningAsync(MarkdownRenderer markdown) => options.Opening.Length == 0
        ? ""
        : $"<div class=\"opening\">\n<p class=\"name\">{HtmlText.Escape(options.Title)}</p>\n{await markdown.HtmlAsync(options.Opening).ConfigureAwait(false)}</div>\n";

    private static string Listing(List<RenderedPage> pages)
    {
        var html = new StringBuilder("<ul>\n");
        foreach (var page in pages) html.Append($"<li><a href=\"{HtmlText.Escape(page.File)}\">{HtmlText.Escape(page.Title)}</a></li>\n");
        return html.Append("</ul>\n").ToString();
    }
}
