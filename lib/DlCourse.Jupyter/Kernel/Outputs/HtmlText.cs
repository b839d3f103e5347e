using System.Net;
using System.Text;

namespace DlCourse.Jupyter.Kernel.Outputs;

/// <summary>What is left of HTML where only text can be shown: a console, a search, a diff.</summary>
internal static class HtmlText
{
    private const int MostInput = 200_000;
    private const int MostText = 4_000;
    private static readonly string[] Invisible = ["style", "script", "svg"];
    private static readonly string[] Lines = ["br", "p", "div", "tr", "li", "table", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "details"];
    private static readonly string[] Cells = ["td", "th"];

    /// <summary>The text, shortened where it is long.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder();
        var end = Math.Min(html.Length, MostInput);
        for (var at = 0; at < end && text.Length <= MostText;)
        {
            if (html[at] != '<')
            {
                var next = html.IndexOf('<', at, end - at);
                if (next < 0) next = end;
                text.Append(WebUtility.HtmlDecode(html[at..next]));
                at = next;
                continue;
            }

            var close = html.IndexOf('>', at, end - at);
            if (close < 0) break;
            var name = TagName(html.AsSpan(at + 1, close - at - 1));
            var opens = html[at + 1] != '/';
            at = close + 1;
            if (opens && Invisible.Contains(name)) at = After(html, name, at, end);
            else if (Lines.Contains(name)) text.Append('\n');
            else if (Cells.Contains(name) && opens) text.Append('\t');
        }

        return Shorten(Tidy(text.ToString()));
    }

    /// <summary>The text, with an ellipsis in place of what is too much.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= MostText) return text;
        var end = char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText;
        return text[..end] + "…";
    }

    private static string TagName(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[..length].ToString().ToLowerInvariant();
    }

    private static int After(string html, string name, int at, int end)
    {
        var close = html.IndexOf("</" + name, at, end - at, StringComparison.OrdinalIgnoreCase);
        if (close < 0) return end;
        var bracket = html.IndexOf('>', close, end - close);
        return bracket < 0 ? end : bracket + 1;
    }

    private static string Tidy(string text) => string.Join(
        '\n',
        text.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));
}
