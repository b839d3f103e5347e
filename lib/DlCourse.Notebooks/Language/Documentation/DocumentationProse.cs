using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DlCourse.Notebooks.Language.Documentation;

/// <summary>Turns the prose of documentation comments, with its references, lists and paragraphs, into text.</summary>
internal static partial class DocumentationProse
{
    /// <summary>The prose as plain text.</summary>
    public static string Plain(XElement? element) => Write(element, code: "");

    /// <summary>The prose as markdown: names and code are marked as such.</summary>
    public static string Markdown(XElement? element) => Write(element, code: "`");

    /// <summary>The name in a reference: <c>M:System.Console.WriteLine(System.String)</c> is <c>Console.WriteLine</c>.</summary>
    public static string ShortName(string reference)
    {
        var isMember = reference.Length > 1 && reference[1] == ':' && reference[0] is not ('T' or 'N');
        var name = reference.Length > 1 && reference[1] == ':' ? reference[2..] : reference;
        var parts = Arity().Replace(name.Split('(')[0], "").Split('.');
        return string.Join('.', parts.TakeLast(isMember ? 2 : 1));
    }

    private static string Write(XElement? element, string code)
    {
        if (element is null) return "";
        var text = new StringBuilder();
        foreach (var node in element.Nodes()) Write(text, node, code);
        var paragraphs = text.ToString().Split('\f').Select(p => p.Contains('\v', StringComparison.Ordinal) ? Verbatim(p) : Spaces().Replace(p, " ").Trim());
        return string.Join("\n\n", paragraphs.Where(p => p.Length > 0));
    }

    // A form feed ends a paragraph, a vertical tab marks one whose lines stay as they are: neither can stand in XML.
    private static void Write(StringBuilder text, XNode node, string code)
    {
        switch (node)
        {
            case XText words:
                text.Append(words.Value);
                break;
            case XElement { Name.LocalName: "code" } block:
                text.Append("\f\v").Append(block.Value).Append('\f');
                break;
            case XElement { Name.LocalName: "para" or "item" or "br" or "term" } paragraph:
                text.Append('\f').Append(paragraph.Name.LocalName == "item" ? "- " : "");
                foreach (var inner in paragraph.Nodes()) Write(text, inner, code);
                text.Append(paragraph.Name.LocalName == "term" ? ": " : "\f");
                break;
            case XElement reference when Target(reference) is { } target:
                text.Append(code).Append(reference.Value.Length > 0 ? reference.Value : target).Append(code);
                break;
            case XElement other:
                foreach (var inner in other.Nodes()) Write(text, inner, code);
                break;
        }
    }

    private static string? Target(XElement element) => element.Name.LocalName switch
    {
        "see" or "seealso" => ShortName((element.Attribute("cref") ?? element.Attribute("langword") ?? element.Attribute("href"))?.Value ?? ""),
        "paramref" or "typeparamref" => element.Attribute("name")?.Value ?? "",
        "c" => element.Value,
        _ => null,
    };

    private static string Verbatim(string paragraph) => string.Join('\n', paragraph.Replace("\v", "", StringComparison.Ordinal).Trim('\n').Split('\n').Select(line => "    " + line.TrimEnd()));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
