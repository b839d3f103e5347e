using System.Net;
using System.Text.RegularExpressions;

namespace DlCourse.Displays;

/// <summary>Text for HTML.</summary>
internal static partial class Html
{
    /// <summary>Text with everything escaped that means something in HTML.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>The same, and what stands in backticks set as code.</summary>
    public static string Prose(string text) => Code().Replace(Text(text), "<code>$1</code>");

    /// <summary>A block of code.</summary>
    public static string Block(string code) =>
        $"<pre style=\"margin:6px 0;padding:8px 10px;overflow-x:auto;border:1px solid color-mix(in srgb,currentColor 25%,transparent);border-radius:4px;background:transparent;color:inherit\"><code>{Text(code)}</code></pre>";

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
