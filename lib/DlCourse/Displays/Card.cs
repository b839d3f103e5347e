using System.Text;

namespace DlCourse.Displays;

/// <summary>
/// A heading and a few lines with a coloured edge, in the text colour of the page, so that it reads on light and dark ground alike.
/// What the colour says, the heading says too.
/// </summary>
/// <param name="Heading">The first line, bold.</param>
/// <param name="Lines">The others; <c>`code`</c> in backticks is set as code.</param>
internal sealed record Card(string Heading, IReadOnlyList<string> Lines)
{
    /// <summary>A sign in front of the heading, for the eye only.</summary>
    public string Sign { get; init; } = "";

    /// <summary>How many lines at the start are numbers to compare, set in the font of code.</summary>
    public int Figures { get; init; }

    /// <summary>HTML that stands below the lines.</summary>
    public string Below { get; init; } = "";

    /// <summary>The card as HTML; every text is escaped.</summary>
    public string ToHtml(string edgeColour, params (string Name, string Value)[] attributes)
    {
        var html = new StringBuilder("<div class=\"dlcourse-card\" role=\"group\" aria-label=\"").Append(Html.Text(Heading)).Append('"');
        foreach (var (name, value) in attributes)
        {
            html.Append(' ').Append(name).Append("=\"").Append(Html.Text(value)).Append('"');
        }

        html.Append(" style=\"border-left:5px solid ").Append(edgeColour).Append(";background:color-mix(in srgb,").Append(edgeColour)
            .Append(" 8%,transparent);padding:8px 14px;margin:8px 0;max-width:52rem;line-height:1.45;border-radius:0 4px 4px 0\">");
        if (Sign.Length > 0) html.Append("<span aria-hidden=\"true\" style=\"font-weight:bold\">").Append(Html.Text(Sign)).Append("&ensp;</span>");
        html.Append("<strong>").Append(Html.Text(Heading)).Append("</strong>");
        for (var i = 0; i < Lines.Count; i++)
        {
            html.Append(i < Figures ? "<div style=\"font-family:ui-monospace,monospace;font-size:.92em;overflow-wrap:anywhere\">" : "<div style=\"margin-top:4px\">")
                .Append(Html.Prose(Lines[i])).Append("</div>");
        }

        return html.Append(Below).Append("</div>").ToString();
    }
}
