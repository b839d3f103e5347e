using DlCourse.Notebooks.Site.Highlighting;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>What the texts of one page share while they are rendered.</summary>
/// <param name="source">The file that the page shows; its links are relative to it.</param>
/// <param name="targets">Files that have a page: full path → the page's file name.</param>
/// <param name="highlighter">Colours the page's code.</param>
internal sealed class PageContext(string source, IReadOnlyDictionary<string, string> targets, CSharpHighlighter highlighter)
{
    /// <summary>The file that the page shows.</summary>
    public string Source { get; } = source;

    /// <summary>The folder to which the file's links are relative.</summary>
    public string Folder { get; } = Path.GetDirectoryName(Path.GetFullPath(source))!;

    /// <summary>Colours the page's code.</summary>
    public CSharpHighlighter Highlighter { get; } = highlighter;

    /// <summary>The headings so far.</summary>
    public List<PageHeading> Headings { get; } = [];

    /// <summary>Ids that the page has used.</summary>
    public PageIds Ids { get; } = new();

    /// <summary>What messages call the part that is being rendered, such as <c>cell 7 (id why)</c>.</summary>
    public string Place { get; set; } = "";

    /// <summary>The page of a file; null where it has none.</summary>
    public string? PageOf(string path) => targets.GetValueOrDefault(Path.GetFullPath(Path.Combine(Folder, path)));

    /// <summary>An error at the part that is being rendered.</summary>
    public SiteException Wrong(string problem, Exception? inner = null)
    {
        var message = $"{Path.GetFileName(Source)}{(Place.Length == 0 ? "" : ", " + Place)}: {problem}";
        return inner is null ? new SiteException(message) : new SiteException(message, inner);
    }
}
