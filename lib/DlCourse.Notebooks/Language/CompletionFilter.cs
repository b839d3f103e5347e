namespace DlCourse.Notebooks.Language;

/// <summary>Keeps what fits the letters typed so far, the likeliest first.</summary>
internal static class CompletionFilter
{
    private static readonly string[] Order =
    [
        "Local", "Parameter", "Variable", "EnumMember", "Property", "Field", "Constant", "Event", "Method", "ExtensionMethod", "Keyword",
        "TypeParameter", "Class", "Structure", "Interface", "Enum", "Delegate", "Namespace",
    ];

    /// <summary>Filters and sorts; overloads become one item.</summary>
    public static IReadOnlyList<CompletionItem> Apply(string prefix, IEnumerable<CompletionItem> items) =>
    [
        .. items.Where(item => Fits(prefix, item.Text))
            .DistinctBy(item => item.Text)
            .OrderBy(item => Distance(prefix, item.Text))
            .ThenBy(item => Array.IndexOf(Order, item.Kind))
            .ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Whether a text may be what is being typed.</summary>
    public static bool Fits(string prefix, string text) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || FitsHumps(prefix, text);

    private static int Distance(string prefix, string text) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? 0 : text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? 1 : 2;

    /// <summary>Whether the letters are the capitals of the name: <c>WL</c> for <c>WriteLine</c>.</summary>
    private static bool FitsHumps(string prefix, string text)
    {
        var typed = 0;
        for (var i = 0; i < text.Length && typed < prefix.Length; i++)
        {
            if ((i == 0 || char.IsUpper(text[i])) && char.ToUpperInvariant(text[i]) == char.ToUpperInvariant(prefix[typed])) typed++;
        }

        return prefix.Length > 1 && typed == prefix.Length;
    }
}
