namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 for the page's title.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Html">Its text, marked up.</param>
/// <param name="Text">Its text, plain.</param>
internal sealed record PageHeading(int Level, string Id, string Html, string Text);
