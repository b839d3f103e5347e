namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>Splits the text of a Polyglot notebook at the lines that begin a section, and keeps lines of content from looking like one.</summary>
/// <remarks>
/// A line begins a section only if nothing follows the name. So one space after it makes the line content, for Polyglot Notebooks too, where
/// the cell's own parser then reads it as the magic command that it was.
/// </remarks>
internal static class DibSections
{
    /// <summary>The sections of a text.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="first">The index of the first line to look at.</param>
    /// <param name="languages">The languages there are.</param>
    /// <param name="defaultLanguage">The language of lines before the first section.</param>
    /// <param name="file">What messages call the file.</param>
    public static IReadOnlyList<DibSection> Split(string[] lines, int first, DibLanguages languages, string defaultLanguage, string file)
    {
        CheckMerged(lines, file);
        var sections = new List<DibSection>();
        var content = new List<string>();
        var (language, begin) = (defaultLanguage, first);
        for (var i = first; i < lines.Length; i++)
        {
            if (lines[i] == DibFormat.Meta)
                throw DibFormat.At(file, i + 1, $"expected {DibFormat.Meta} once, at the head of the file, found it here; remove it");
            if (languages.Begun(lines[i]) is { } next)
            {
                Close();
                (language, begin) = (next, i + 1);
                continue;
            }
            if (languages.Meant(lines[i]) is { } meant)
                throw DibFormat.At(file, i + 1, $"expected a language, found {lines[i]}; was #!{meant} meant? (To keep the line as text, write a space after it.)");
            content.Add(Unescaped(lines[i], languages));
        }
        Close();
        return sections;

        void Close()
        {
            if (begin > first || content.Any(line => line.Length > 0))
                sections.Add(new DibSection(language, begin, [.. content]));
            content.Clear();
        }
    }

    /// <summary>A line of content as it stands in the file.</summary>
    public static string Escaped(string line, DibLanguages languages) => LooksLikeSection(line.TrimEnd(' '), languages) ? line + ' ' : line;

    private static string Unescaped(string line, DibLanguages languages) =>
        line.EndsWith(' ') && LooksLikeSection(line.TrimEnd(' '), languages) ? line[..^1] : line;

    private static bool LooksLikeSection(string line, DibLanguages languages) =>
        line == DibFormat.Meta || languages.Begun(line) is not null || languages.Meant(line) is not null;

    /// <summary>All three markers in their order: each alone may well be text.</summary>
    internal static int? UnresolvedMerge(IReadOnlyList<string> lines)
    {
        var at = Next("<<<<<<< ", 0);
        return at >= 0 && Next("=======", at) is >= 0 and var middle && Next(">>>>>>> ", middle) >= 0 ? at : null;

        int Next(string marker, int from)
        {
            for (var i = from; i < lines.Count; i++)
            {
                if (lines[i].StartsWith(marker, StringComparison.Ordinal))
                    return i;
            }
            return -1;
        }
    }

    private static void CheckMerged(string[] lines, string file)
    {
        if (UnresolvedMerge(lines) is { } line)
            throw DibFormat.At(file, line + 1, "expected a notebook, found a marker of an unresolved git merge; resolve the conflict first");
    }
}
