using System.Net;
using System.Text;
using DlCourse.Displays;

namespace DlCourse.Data;

/// <summary>What is in a data set: the questions to ask of any data before a model sees it.</summary>
/// <remarks>After T. Gebru et al., "Datasheets for Datasets" (2021), as short as it can be.</remarks>
/// <param name="Name">What the set is called.</param>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record DataCard(string Name) : IDisplayed
{
    /// <summary>What an example is, and where it comes from.</summary>
    public string What { get; init; } = "";

    /// <summary>Who may use it for what.</summary>
    public string Licence { get; init; } = "";

    /// <summary>How many examples of what shape.</summary>
    public string Size { get; init; } = "";

    /// <summary>The columns; empty for pictures and texts.</summary>
    public IReadOnlyList<ColumnSummary> Columns { get; init; } = [];

    /// <summary>How many examples each class has; empty without classes.</summary>
    public IReadOnlyList<(string Name, int Count)> Classes { get; init; } = [];

    /// <summary>What a careful user must know.</summary>
    public IReadOnlyList<string> KnownProblems { get; init; } = [];

    /// <summary>The card as text.</summary>
    public override string ToString() => string.Join('\n', Lines().Prepend(Name));

    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle()
    {
        yield return ("text/html", Html());
        yield return ("text/plain", ToString());
    }

    private IEnumerable<string> Lines()
    {
        if (What.Length > 0) yield return $"what       {What}";
        yield return $"size       {Size}";
        if (Licence.Length > 0) yield return $"licence    {Licence}";
        if (Classes.Count > 0) yield return $"classes    {ClassText()}";
        foreach (var column in Columns) yield return $"{column.Name,-10} {column.Summary}{MissingText(column)}";
        foreach (var problem in KnownProblems) yield return $"take care  {problem}";
    }

    private string ClassText() => string.Join(", ", Classes.Select(c => $"{c.Name}: {c.Count}"));

    private static string MissingText(ColumnSummary column) => column.Missing == 0 ? "" : $"; {column.Missing} missing";

    private string Html()
    {
        var html = new StringBuilder(new Card(Name, [.. HeadLines()]).ToHtml("#888"));
        if (Columns.Count == 0) return html.ToString();
        html.Append("<table><caption>").Append(Escape($"Columns of {Name}")).Append("</caption><thead><tr><th>column</th><th>values</th><th>missing</th></tr></thead><tbody>");
        foreach (var column in Columns)
        {
            html.Append("<tr><th scope=\"row\">").Append(Escape(column.Name)).Append("</th><td>").Append(Escape(column.Summary)).Append("</td><td>")
                .Append(column.Missing).Append("</td></tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private IEnumerable<string> HeadLines()
    {
        if (What.Length > 0) yield return What;
        yield return Size;
        if (Licence.Length > 0) yield return $"Licence: {Licence}";
        if (Classes.Count > 0) yield return $"Classes: {ClassText()}";
        foreach (var problem in KnownProblems) yield return $"Take care: {problem}";
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
