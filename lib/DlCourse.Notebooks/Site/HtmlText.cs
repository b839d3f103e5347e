using System.Text;

namespace DlCourse.Notebooks.Site;

/// <summary>Text as HTML.</summary>
internal static class HtmlText
{
    /// <summary>Escapes text for the inside of an element or of an attribute in double quotes. Only what must be escaped is.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"") < 0) return text;
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }
}
