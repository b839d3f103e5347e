using System.Xml.Linq;

namespace DlCourse.Notebooks.Language.Documentation;

/// <summary>The parts of a documentation comment, as text.</summary>
internal sealed record DocumentationText(
    string Summary,
    string SummaryMarkdown,
    IReadOnlyList<(string Name, string Text)> Parameters,
    string Returns,
    IReadOnlyList<(string Name, string Text)> Exceptions,
    string Remarks,
    string RemarksMarkdown)
{
    /// <summary>Reads the element of a member.</summary>
    public static DocumentationText Read(XElement member) => new(
        DocumentationProse.Plain(member.Element("summary") ?? member.Element("value")),
        DocumentationProse.Markdown(member.Element("summary") ?? member.Element("value")),
        Named(member, "param", "name"),
        DocumentationProse.Plain(member.Element("returns")),
        Named(member, "exception", "cref"),
        DocumentationProse.Plain(member.Element("remarks")),
        DocumentationProse.Markdown(member.Element("remarks")));

    private static List<(string Name, string Text)> Named(XElement member, string element, string attribute) =>
        [.. member.Elements(element).Select(e => (DocumentationProse.ShortName(e.Attribute(attribute)?.Value ?? ""), DocumentationProse.Plain(e)))];
}
