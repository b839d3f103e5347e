using System.Text;
using DlCourse.Notebooks.Site.Assets;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>What stands around every article: the head, the site's name, contents, the way to the next page.</summary>
/// <param name="site">The name of the site.</param>
/// <param name="glossary">The page of the glossary; null where there is none.</param>
/// <param name="language">The language of the texts.</param>
internal sealed class PageLayout(string site, string? glossary, string language = "en")
{
    /// <summary>A whole page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="previous">The page before it.</param>
    /// <param name="next">The page after it.</param>
    public string Html(RenderedPage page, RenderedPage? previous, RenderedPage? next)
    {
        var contents = Contents(page);
        var title = page.Title == site ? site : $"{page.Title} · {site}";
        return $"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{HtmlText.Escape(title)}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{SiteAssets.StyleAddress}">
            <script>{SiteAssets.ThemeScript}</script>
            <script src="{SiteAssets.ScriptAddress}" defer></script>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header class="site">
            <a class="home" href="index.html">{HtmlText.Escape(site)}</a>
            {(glossary is null ? "" : $"<nav aria-label=\"Site\"><a href=\"{HtmlText.Escape(glossary)}\"{(page.File == glossary ? " aria-current=\"page\"" : "")}>Glossary</a></nav>\n")}<div class="tools" data-tools hidden></div>
            </header>
            <div class="page{(page.File == SiteFiles.Index ? " front" : "")}">
            {(contents.Length == 0 ? "" : $"<nav class=\"contents beside\" aria-label=\"On this page\">\n<p>On this page</p>\n{contents}</nav>\n")}<main id="content" tabindex="-1">
            <article>
            {WithContents(page.Article, contents)}</article>
            {Way(previous, next)}</main>
            </div>
            </body>
            </html>

            """;
    }

    /// <summary>The headings of the second and third level as a list. A page with fewer than three needs none.</summary>
    private static string Contents(RenderedPage page)
    {
        var headings = page.Headings.Where(heading => heading.Level is 2 or 3).ToList();
        if (headings.Count < 3) return "";
        var html = new StringBuilder("<ol>\n");
        foreach (var heading in headings) html.Append($"<li class=\"level-{heading.Level}\"><a href=\"#{HtmlText.Escape(heading.Id)}\">{heading.Html}</a></li>\n");
        return html.Append("</ol>\n").ToString();
    }

    /// <summary>On a narrow page the contents are folded below the title.</summary>
    private static string WithContents(string article, string contents)
    {
        var end = article.IndexOf("</h1>", StringComparison.Ordinal);
        if (contents.Length == 0 || end < 0) return article;
        end += "</h1>".Length;
        return $"{article[..end]}\n<details class=\"contents above\"><summary>On this page</summary>\n<nav aria-label=\"On this page\">\n{contents}</nav></details>{article[end..]}";
    }

    private static string Way(RenderedPage? previous, RenderedPage? next)
    {
        if (previous is null && next is null) return "";
        return $"""
            <nav class="way" aria-label="Previous and next page">
            {Step(previous, "previous", "Previous")}{Step(next, "next", "Next")}</nav>

            """;
    }

    private static string Step(RenderedPage? page, string rel, string word) =>
        page is null ? "" : $"<a rel=\"{(rel == "previous" ? "prev" : rel)}\" class=\"{rel}\" href=\"{HtmlText.Escape(page.File)}\"><span>{word}</span>{HtmlText.Escape(page.Title)}</a>\n";
}
