using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace DlCourse.Notebooks.Site.Markdown;

/// <summary>Sets a text as a printer does. Markdig sets quotation marks and dashes; this sets the marks and blanks that it leaves as they are.</summary>
internal static partial class Typography
{
    /// <summary>Replaces the apostrophes inside words, and the blanks at which no line may end: in <c>82 %</c>, in <c>8 × 8</c>, between an arrow and its link.</summary>
    public static void Set(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var set = Inside().Replace(Apostrophe().Replace(text, "’"), "\u00A0");
        if (set != text) literal.Content = new StringSlice(set);
    }

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L})")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"(?<=\d) (?=[%×°€])|(?<=\d[ \u00A0]×) (?=\d)|(?<=→) $")]
    private static partial Regex Inside();
}
