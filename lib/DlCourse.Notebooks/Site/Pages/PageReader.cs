using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DlCourse.Notebooks.Site.Markdown;
using DlCourse.Notebooks.Site.Search;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>Reads a rendered article back, as a browser would: its words, anchors and links.</summary>
internal static class PageReader
{
    /// <summary>The page of an article.</summary>
    public static RenderedPage Read(string file, string fallbackTitle, string article, IReadOnlyList<PageHeading> headings)
    {
        var body = new HtmlParser().ParseDocument("<body>" + article).Body!;
        return new RenderedPage(
            file,
            headings.FirstOrDefault(heading => heading.Level == 1)?.Text ?? fallbackTitle,
            article,
            headings,
            SectionReader.Read(body),
            [.. body.QuerySelectorAll("[id]").Select(element => element.Id!)],
            [.. body.QuerySelectorAll("[href], [src]").SelectMany(Addresses).Distinct()]);
    }

    // Links inside a drawing are its own affair.
    private static IEnumerable<string> Addresses(IElement element) => new[] { element.GetAttribute("href"), element.GetAttribute("src") }
        .OfType<string>().Where(address => !address.StartsWith("data:", StringComparison.Ordinal));
}
