namespace DlCourse.Notebooks.Language;

/// <summary>One way to go on typing.</summary>
/// <param name="Text">What replaces the range of the list.</param>
/// <param name="Kind">
/// What it is: <c>Variable</c> (of the session), <c>Local</c>, <c>Parameter</c>, <c>Field</c>, <c>Property</c>, <c>Method</c>, <c>ExtensionMethod</c>,
/// <c>Class</c>, <c>Structure</c>, <c>Namespace</c>, <c>Keyword</c>, <c>Magic</c>, <c>File</c>, <c>Folder</c> and the like.
/// </param>
public sealed record CompletionItem(string Text, string Kind);
