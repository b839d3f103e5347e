using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>The comment at the head of a section in which a cell's id, role and other metadata stand: <c>// dlcourse: {"id":"…"}</c>.</summary>
internal static partial class DibCellComment
{
    private const string Raw = "raw";

    /// <summary>The comment for a cell, on one line.</summary>
    /// <exception cref="NotebookFormatException">The language has no comments that this program knows.</exception>
    public static string Write(Cell cell, string language, string file, int index)
    {
        var (before, after) = DibLanguages.Comment(language)
            ?? throw new NotebookFormatException(file, $"cells[{index}]", $"expected a cell whose language has comments, found {language}; a .dib file cannot hold its id and metadata");
        var json = new JsonObject();
        if (cell.Id is not null)
            json["id"] = cell.Id;
        if (cell.Kind == CellKind.Raw)
            json["kind"] = Raw;
        if (cell.Metadata.Count > 0)
            json["metadata"] = cell.Metadata.DeepClone();
        if (cell.Attachments is not null)
            json["attachments"] = cell.Attachments.DeepClone();
        if (cell.Unknown.Count > 0)
            json["unknown"] = cell.Unknown.DeepClone();
        var feeds = TrailingFeeds(cell.Source);
        if (feeds > 0)
            json["feedsAtEnd"] = feeds;
        // In JSON a > occurs only inside strings: escaped, no text can close the comment.
        return $"{before}dlcourse: {JsonText.WriteLine(json).Replace(">", "\\u003e", StringComparison.Ordinal)}{after}";
    }

    /// <summary>Whether a line is such a comment, well-formed or not.</summary>
    public static bool Is(string line) => Pattern().IsMatch(line);

    /// <summary>Makes the cell of a section whose first line is such a comment.</summary>
    /// <param name="comment">That line.</param>
    /// <param name="line">Its number in the file, from 1.</param>
    /// <param name="isMarkdown">Whether the section's language is markdown.</param>
    /// <param name="text">The lines after it, joined, without empty ones at the end.</param>
    /// <param name="file">What messages call the file.</param>
    public static Cell Read(string comment, int line, bool isMarkdown, string text, string file)
    {
        var json = Pattern().Match(comment).Groups["json"].Value.Trim();
        json = json.EndsWith("-->", StringComparison.Ordinal) ? json[..^3] : json;
        return DibJson.Read(json, file, line, place =>
        {
            _ = place.Object();
            if (place.Has("kind") && place["kind"].String() != Raw)
                throw place["kind"].Expected("\"raw\"");
            var kind = place.Has("kind") ? CellKind.Raw : isMarkdown ? CellKind.Markdown : CellKind.Code;
            return new Cell(kind, text + new string('\n', place.Has("feedsAtEnd") ? Feeds(place["feedsAtEnd"]) : 0))
            {
                Id = place.Has("id") ? place["id"].String() : null,
                Metadata = place.Has("metadata") ? NotebookReader.Detached(place["metadata"].Object()) : [],
                Attachments = place.Has("attachments") ? Attachments(place["attachments"], kind) : null,
                Unknown = place.Has("unknown") ? NotebookReader.Detached(place["unknown"].Object()) : [],
            };
        });
    }

    /// <summary>How many line feeds a text ends with: the format does not keep empty lines at the end of a section.</summary>
    private static int TrailingFeeds(string source) => source.Length - source.TrimEnd('\n').Length;

    private static int Feeds(JsonPlace place) => place.Count() is var count && count <= 1000 ? count : throw place.Expected("at most 1000");

    private static JsonObject Attachments(JsonPlace place, CellKind kind)
    {
        if (kind == CellKind.Code)
            throw place.Wrong("expected attachments only on markdown and raw cells, found them on a code cell; remove them");
        foreach (var (name, _) in place.Object())
            place[name].CheckBundle();
        return NotebookReader.Detached(place.Object());
    }

    [GeneratedRegex(@"\A(?://|#|--|%%|<!--) dlcourse:(?<json>.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
