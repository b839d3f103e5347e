using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace DlCourse.Notebooks.Site.Search;

/// <summary>Takes the words of an article out, by heading. Solutions and hints are left out: a search must not give an answer away. So are the meanings of terms, which the glossary has.</summary>
internal static partial class SectionReader
{
    /// <summary>The sections of an article.</summary>
    public static IReadOnlyList<SearchSection> Read(IElement article)
    {
        article = (IElement)article.Clone();
        foreach (var meaning in article.QuerySelectorAll(".meaning").ToList()) meaning.Remove();
        var sections = new List<(string Anchor, string Heading, StringBuilder Text)>();
        foreach (var block in article.QuerySelectorAll("h1, h2, h3, h4, p, li, td, th, pre.code, figcaption, summary, .dlcourse-figure"))
        {
            if (block.Closest(".solution, .hint, .setup, .outputs") is { } folded && folded.ClassName != "outputs") continue;
            if (block.LocalName is ['h', _])
            {
                sections.Add((block.Id ?? "", Words(WithoutAnchor(block)), new StringBuilder()));
            }
            else if (sections.Count > 0 && Text(block) is { Length: > 0 } words)
            {
                sections[^1].Text.Append(words).Append(' ');
            }
        }

        return [.. sections.Select(section => new SearchSection(section.Anchor, section.Heading, section.Text.ToString().Trim()))];
    }

    // A figure says what it shows in its label; the numbers on its axes are no words to search for.
    private static string Text(IElement block)
    {
        if (block.ClassList.Contains("dlcourse-figure")) return block.GetAttribute("aria-label") ?? "";
        return block.Closest(".outputs") is not null || block.Children.Any(child => child.LocalName is "p" or "ul" or "ol") ? "" : Words(block.TextContent);
    }

    private static string WithoutAnchor(IElement heading) => string.Concat(heading.ChildNodes.Where(node => node is not IElement { ClassName: "anchor" }).Select(node => node.TextContent));

    private static string Words(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
