using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>Sets apostrophes as a printer does. Markdig sets quotation marks and dashes, and leaves a mark inside a word as it is.</summary>
internal static partial class Apostrophes
{
    /// <summary>Replaces the marks inside the words of a piece of text.</summary>
    public static void Set(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (text.Contains('\'', StringComparison.Ordinal)) literal.Content = new StringSlice(Apostrophe().Replace(text, "’"));
    }

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L})")]
    private static partial Regex Apostrophe();
}
