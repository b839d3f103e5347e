namespace DlCourse.Notebooks.Site.Search;

/// <summary>The words below one heading.</summary>
/// <param name="Anchor">The heading's id.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Text">The words, code included; blanks run together.</param>
internal sealed record SearchSection(string Anchor, string Heading, string Text);
