namespace DlCourse.Notebooks.Site.Glossary;

/// <summary>A term and what it means.</summary>
/// <param name="Term">The term: its first name.</param>
/// <param name="Names">All names as the glossary prints them, the term among them.</param>
/// <param name="Meaning">What it means, plain.</param>
/// <param name="Source">The file that defines it, full path; null where the entry links to none.</param>
/// <param name="Anchor">The heading there as an anchor; empty for the whole file.</param>
internal sealed record GlossaryEntry(string Term, IReadOnlyList<string> Names, string Meaning, string? Source, string Anchor);
