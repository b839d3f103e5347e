namespace DlCourse.Notebooks.Language;

/// <summary>What is known of the code at one place: signatures and documentation.</summary>
/// <param name="PlainText">For a terminal.</param>
/// <param name="Markdown">For a front end that renders it.</param>
public sealed record Inspection(string PlainText, string Markdown);
