namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>A section of a Polyglot notebook.</summary>
/// <param name="Language">The language that its first line names.</param>
/// <param name="Line">The number of that line, from 1.</param>
/// <param name="Content">The lines after it.</param>
internal sealed record DibSection(string Language, int Line, IReadOnlyList<string> Content);
