namespace DlCourse.Jupyter.Language;

/// <summary>One thing that could stand at a place in code.</summary>
/// <param name="Text">What to insert.</param>
/// <param name="Kind">What it is: <c>Method</c>, <c>Property</c>, …</param>
public sealed record CompletionItem(string Text, string Kind);
