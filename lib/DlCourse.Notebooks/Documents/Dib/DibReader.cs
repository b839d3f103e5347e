using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>Reads a Polyglot notebook, ours or one that Polyglot Notebooks has written.</summary>
internal static class DibReader
{
    /// <summary>Reads a notebook.</summary>
    /// <param name="text">The text of the file, LF between lines.</param>
    /// <param name="file">What messages call it.</param>
    public static NotebookDocument Read(string text, string file)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw DibFormat.At(file, 1, "expected a notebook, found an empty file");
        var lines = text.Split('\n');
        var (meta, first) = ReadMeta(lines, file);
        var notebook = new NotebookDocument(file) { Metadata = meta.Metadata, Minor = meta.Minor, Unknown = meta.Unknown };
        foreach (var section in DibSections.Split(lines, first, meta.Languages, meta.DefaultLanguage, file))
        {
            if (CellOf(section, meta, file) is { } cell)
                notebook.Cells.Add(cell);
        }
        if (meta.Minor == 5)
            CellIds.Assign(notebook.Cells);
        return notebook;
    }

    private static (DibMeta Meta, int Next) ReadMeta(string[] lines, string file)
    {
        var first = Array.FindIndex(lines, line => line.Length > 0);
        if (lines[first].TrimEnd() != DibFormat.Meta)
            return (DibMeta.None(), 0);
        var end = first + 1;
        while (end < lines.Length && !lines[end].StartsWith(DibFormat.Prefix, StringComparison.Ordinal))
            end++;
        var begin = Array.FindIndex(lines, first + 1, end - first - 1, line => line.Length > 0);
        if (begin < 0)
            throw DibFormat.At(file, first + 1, $"expected JSON after {DibFormat.Meta}, found nothing");
        return (DibJson.Read(string.Join('\n', lines[begin..end]).TrimEnd(), file, begin + 1, DibMeta.Of), end);
    }

    /// <summary>The cell of a section. A section without our comment is read as Polyglot Notebooks reads it: empty lines around the text go, and empty cells too.</summary>
    private static Cell? CellOf(DibSection section, DibMeta meta, string file)
    {
        var content = section.Content.SkipWhile(line => line.Length == 0).ToList();
        var isMarkdown = section.Language == "markdown";
        Cell cell;
        if (content.Count > 0 && DibCellComment.Is(content[0]))
        {
            var line = section.Line + section.Content.Count - content.Count + 1;
            cell = DibCellComment.Read(content[0], line, isMarkdown, string.Join('\n', content.Skip(1)).TrimEnd('\n'), file);
        }
        else
        {
            var text = string.Join('\n', content).TrimEnd('\n');
            if (text.Length == 0)
                return null;
            cell = new Cell(isMarkdown ? CellKind.Markdown : CellKind.Code, text);
        }
        var named = KernelMetadata.CellLanguage(cell.Metadata) ?? meta.DefaultLanguage;
        if (cell.Kind == CellKind.Code && meta.Languages.Begun(DibFormat.Prefix + named) != section.Language)
            cell.Metadata["polyglot_notebook"] = new JsonObject { ["kernelName"] = section.Language };
        return cell;
    }
}
