using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Learner;

/// <summary>Whether two cells say the same.</summary>
internal static class CellText
{
    /// <summary>The same kind, text and attachments. Line ends and spaces at the end of lines do not count: editors change them by themselves.</summary>
    public static bool Same(Cell a, Cell b) =>
        a.Kind == b.Kind && Normal(a.Source) == Normal(b.Source) && JsonNode.DeepEquals(a.Attachments ?? [], b.Attachments ?? []);

    /// <summary>Whether a cell says this text.</summary>
    public static bool Says(Cell cell, string text) => Normal(cell.Source) == Normal(text);

    private static string Normal(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd();
}
