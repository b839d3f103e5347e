using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DlCourse.Notebooks.Site.Pages;

namespace DlCourse.Notebooks.Site.Search;

/// <summary>The words of all pages, as a script: a page opened from a disk may load a script beside it, but may not read a file.</summary>
internal static class SearchIndex
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The script.</summary>
    public static string Script(IEnumerable<RenderedPage> pages)
    {
        var entries = pages.SelectMany(page => page.Sections.Select(section => new[] { page.File, page.Title, section.Anchor, section.Heading, section.Text }));
        return $"globalThis.searchIndex={JsonSerializer.Serialize(entries, Json)};\n";
    }
}
