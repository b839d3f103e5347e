namespace DlCourse.Jupyter.Language;

/// <summary>What could stand at a place in code.</summary>
/// <param name="Start">Where the text that an item replaces begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">What could stand there, best first.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
