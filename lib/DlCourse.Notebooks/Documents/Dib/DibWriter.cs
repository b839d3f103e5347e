namespace DlCourse.Notebooks.Documents.Dib;

/// <summary>Writes a notebook in the format of Polyglot Notebooks. Nothing is lost but outputs, for which the format has no place.</summary>
internal static class DibWriter
{
    /// <summary>The text of the file, LF between lines.</summary>
    /// <exception cref="NotebookFormatException">A cell has something that the format cannot hold.</exception>
    public static string Write(NotebookDocument notebook)
    {
        var meta = DibMeta.ToJson(notebook);
        var languages = DibMeta.Of(new JsonPlace(notebook.Name, "", meta)).Languages;
        var lines = new List<string> { DibFormat.Meta, "", JsonText.WriteLine(meta), "" };
        for (var i = 0; i < notebook.Cells.Count; i++)
            AddCell(lines, notebook, i, languages);
        if (DibSections.UnresolvedMerge(lines) is not null)
            throw new NotebookFormatException(notebook.Name, "cells", "have markers of an unresolved git merge, which a .dib file cannot hold as text");
        return string.Join('\n', lines);
    }

    private static void AddCell(List<string> lines, NotebookDocument notebook, int index, DibLanguages languages)
    {
        var cell = notebook.Cells[index];
        var named = cell.Kind == CellKind.Code ? KernelMetadata.CellLanguage(cell.Metadata) ?? DibMeta.LanguageOf(notebook.Metadata) : "markdown";
        var language = languages.Begun(DibFormat.Prefix + named)
            ?? throw new NotebookFormatException(notebook.Name, $"cells[{index}]", $"expected a language that the notebook's metadata lists, found {named}");
        var text = DibFormat.Lines(cell.Source);
        var content = text.TrimEnd('\n').Split('\n');
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new NotebookFormatException(notebook.Name, $"cells[{index}].source", "expected text, found a zero byte, which a .dib file cannot hold");
        lines.Add(DibFormat.Prefix + language);
        lines.Add("");
        lines.Add(DibCellComment.Write(cell, language, notebook.Name, index));
        if (text.TrimEnd('\n').Length > 0)
            lines.AddRange(content.Select(line => DibSections.Escaped(line, languages)));
        lines.Add("");
    }
}
