using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>From the JSON of a file to the document, strict about what nbformat demands and lenient about what can be supplied.</summary>
internal static class NotebookReader
{
    /// <summary>Reads a notebook.</summary>
    public static NotebookDocument Read(JsonNode? json, string file)
    {
        var root = new JsonPlace(file, "", json);
        if (root.Node is not JsonObject)
            throw root.Expected("a notebook (an object with nbformat and cells)");
        var notebook = new NotebookDocument(file)
        {
            Minor = Version(root),
            Metadata = Detached(root["metadata"].Object()),
            Unknown = Except(root.Object(), "cells", "metadata", "nbformat", "nbformat_minor"),
        };
        notebook.Cells.AddRange(root["cells"].Items().Select(CellReader.Read));
        return notebook;
    }

    /// <summary>The members of an object that have other names.</summary>
    public static JsonObject Except(JsonObject members, params string[] names) =>
        new(members.Where(member => !names.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    /// <summary>A copy that belongs to no other object.</summary>
    public static JsonObject Detached(JsonObject members) => members.DeepClone().AsObject();

    private static int Version(JsonPlace root)
    {
        // nbformat 2 and 3 keep their cells in worksheets: recognised also where the version is missing.
        if (!root.Has("nbformat") && root.Has("worksheets"))
            throw root.Wrong("expected nbformat 4, found the older layout with worksheets; open and save it in Jupyter to convert it");
        var major = root["nbformat"].Count();
        if (major < 4)
            throw root["nbformat"].Wrong($"expected nbformat 4, found {major}; open and save it in Jupyter to convert it");
        var minor = root["nbformat_minor"].Count();
        if (major > 4 || minor > 5)
        {
            var place = major > 4 ? root["nbformat"] : root["nbformat_minor"];
            throw place.Wrong($"expected nbformat 4.0 to 4.5, found {major}.{minor}, which is newer than this program");
        }
        return minor;
    }
}
