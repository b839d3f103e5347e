using System.Net;
using System.Text;

namespace DlCourse.Displays;

/// <summary>A heading and a few lines with a coloured edge, in the text colour of the page.</summary>
/// <param name="Heading">The first line, bold.</param>
/// <param name="Lines">The others.</param>
internal sealed record Card(string Heading, IReadOnlyList<string> Lines)
{
    /// <summary>The card as HTML; every text is escaped.</summary>
    public string ToHtml(string edgeColour, params (string Name, string Value)[] attributes)
    {
        var html = new StringBuilder("<div class=\"dlcourse-card\"");
        foreach (var (name, value) in attributes)
        {
            html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }

        html.Append(" style=\"border-left:5px solid ").Append(edgeColour).Append(";padding:4px 12px;margin:6px 0\"><strong>")
            .Append(WebUtility.HtmlEncode(Heading)).Append("</strong>");
        foreach (var line in Lines)
        {
            html.Append("<div>").Append(WebUtility.HtmlEncode(line)).Append("</div>");
        }

        return html.Append("</div>").ToString();
    }
}
