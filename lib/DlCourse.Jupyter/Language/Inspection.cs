namespace DlCourse.Jupyter.Language;

/// <summary>What is known about a name in code.</summary>
/// <param name="PlainText">For consoles.</param>
/// <param name="Markdown">For front ends that render it.</param>
public sealed record Inspection(string PlainText, string Markdown);
