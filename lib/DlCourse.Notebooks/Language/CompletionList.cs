namespace DlCourse.Notebooks.Language;

/// <summary>The ways to go on typing at one place.</summary>
/// <param name="Start">Where the text begins that an item replaces, in UTF-16 code units like all positions here.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The likeliest first.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
