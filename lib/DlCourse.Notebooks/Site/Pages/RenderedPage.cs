using DlCourse.Notebooks.Site.Markdown;
using DlCourse.Notebooks.Site.Search;

namespace DlCourse.Notebooks.Site.Pages;

/// <summary>A page without what depends on other pages.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Title">Its title, plain.</param>
/// <param name="Article">Its content as HTML.</param>
/// <param name="Headings">Its headings, in order.</param>
/// <param name="Sections">Its words, for the search.</param>
/// <param name="Ids">All anchors in it.</param>
/// <param name="Links">All addresses that it links to or shows.</param>
internal sealed record RenderedPage(
    string File,
    string Title,
    string Article,
    IReadOnlyList<PageHeading> Headings,
    IReadOnlyList<SearchSection> Sections,
    IReadOnlyList<string> Ids,
    IReadOnlyList<string> Links);
