using System.Text.RegularExpressions;

namespace DlCourse.Lessons.Tests.Writing;

/// <summary>The entries of <c>notebooks/glossary.md</c>.</summary>
internal static partial class GlossaryPage
{
    /// <summary>The file.</summary>
    public static string Path { get; } = System.IO.Path.Combine(LessonFiles.Root, "notebooks", "glossary.md");

    /// <summary>All entries, in order.</summary>
    public static IReadOnlyList<Term> Terms { get; } = [.. File.ReadAllLines(Path).Where(line => line.StartsWith("**", StringComparison.Ordinal)).Select(Read)];

    /// <summary>Whether the glossary has an entry under this name, in the singular or plural.</summary>
    public static bool Has(string name) => s_names.Value.Overlaps(Forms(name));

    /// <summary>A name without the words in brackets that tell it from a common word.</summary>
    public static string Bare(string name) => Qualifier().Replace(name, "");

    private static readonly Lazy<HashSet<string>> s_names = new(() => [.. Terms.SelectMany(term => term.Names).Select(name => Bare(name).ToLowerInvariant())]);

    private static IEnumerable<string> Forms(string name)
    {
        var plain = name.ToLowerInvariant();
        yield return plain;
        if (plain.EndsWith('s')) yield return plain[..^1];
        if (plain.EndsWith("es", StringComparison.Ordinal)) yield return plain[..^2];
    }

    private static Term Read(string line)
    {
        var entry = Entry().Match(line);
        Assert.True(entry.Success, $"an entry is one line “**term**: What it means. → [lesson 05](05-….ipynb#Heading)”; this is none: {line}");
        return new Term([.. entry.Groups["name"].Captures.Select(name => name.Value)], entry.Groups["meaning"].Value, entry.Groups["lesson"].Value, entry.Groups["file"].Value, entry.Groups["anchor"].Value);
    }

    [GeneratedRegex(@"^\*\*(?<name>.+?)\*\*(?:, \*\*(?<name>.+?)\*\*)*: (?<meaning>.+) → \[lesson (?<lesson>\d\d)\]\((?<file>[^)#]+)\.ipynb(?:#(?<anchor>[^)]+))?\)$")]
    private static partial Regex Entry();

    [GeneratedRegex(@" \(.*\)$")]
    private static partial Regex Qualifier();

    /// <summary>An entry.</summary>
    /// <param name="Names">The term and its other names.</param>
    /// <param name="Meaning">What it means.</param>
    /// <param name="Lesson">The number in the link's words.</param>
    /// <param name="File">The lesson that the link names.</param>
    /// <param name="Anchor">The heading there; empty for none.</param>
    internal sealed record Term(IReadOnlyList<string> Names, string Meaning, string Lesson, string File, string Anchor);
}
