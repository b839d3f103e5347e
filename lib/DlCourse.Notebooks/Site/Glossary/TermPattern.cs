using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Site.Glossary;

/// <summary>Finds the terms of a glossary in a text: whole words, the longest first, also in the plural and at the beginning of a sentence.</summary>
internal sealed partial class TermPattern
{
    private readonly Dictionary<string, GlossaryEntry> entries = new(StringComparer.Ordinal);
    private readonly Regex? pattern;

    /// <summary>A pattern for one page.</summary>
    /// <param name="glossary">The entries. A name with words in brackets counts only on the page of the file that defines it.</param>
    /// <param name="source">The file that the page shows, full path.</param>
    public TermPattern(IEnumerable<GlossaryEntry> glossary, string source)
    {
        foreach (var entry in glossary)
        {
            foreach (var name in entry.Names)
            {
                var bare = Qualifier().Replace(name, "");
                if (bare == name || entry.Source == source) entries[bare] = entry;
            }
        }

        if (entries.Count == 0) return;
        var names = string.Join('|', entries.Keys.OrderByDescending(name => name.Length).Select(Form));
        pattern = new Regex($@"(?<![\p{{L}}\p{{N}}_-])(?<name>{names})(?:es|s)?(?![\p{{L}}\p{{N}}_(-])", RegexOptions.CultureInvariant);
    }

    /// <summary>The terms in a text, from left to right.</summary>
    public IEnumerable<(int Index, int Length, GlossaryEntry Entry)> In(string text) => pattern is null
        ? []
        : pattern.Matches(text).Select(match => (match.Index, match.Length, EntryOf(match.Groups["name"].Value)));

    private GlossaryEntry EntryOf(string name) => entries.TryGetValue(name, out var entry) ? entry : entries[char.ToLowerInvariant(name[0]) + name[1..]];

    private static string Form(string name) => char.IsLower(name[0]) ? $"[{name[0]}{char.ToUpperInvariant(name[0])}]{Regex.Escape(name[1..])}" : Regex.Escape(name);

    [GeneratedRegex(@" \(.*\)$")]
    private static partial Regex Qualifier();
}
