using System.Text.Json.Nodes;

namespace DlCourse.Notebooks.Documents;

/// <summary>Removes metadata that front ends write by themselves and that differs from run to run or machine to machine.</summary>
internal static class VolatileMetadata
{
    private static readonly string[] s_notebookKeys = ["dotnet_interactive", "orig_nbformat", "signature", "vscode", "widgets"];

    private static readonly string[] s_languageKeys = ["codemirror_mode", "nbconvert_exporter", "version"];

    private static readonly string[] s_cellKeys =
        ["ExecuteTime", "autoscroll", "collapsed", "execution", "heading_collapsed", "outputId", "pycharm", "scrolled", "trusted", "vscode"];

    /// <summary>Cleans a notebook's metadata in place.</summary>
    public static void RemoveFromNotebook(JsonObject metadata)
    {
        // The list of kernels is that of the author's machine. Which one is the default says something only if the kernelspec does not.
        var language = KernelMetadata.DefaultLanguage(metadata);
        metadata.Remove("polyglot_notebook");
        if (KernelMetadata.DefaultLanguage(metadata) != language)
            metadata["polyglot_notebook"] = new JsonObject { ["kernelInfo"] = new JsonObject { ["defaultKernelName"] = language } };
        Remove(metadata, s_notebookKeys);
        if (metadata["language_info"] is JsonObject info)
            Remove(info, s_languageKeys);
    }

    /// <summary>Cleans a cell's metadata in place.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="defaultLanguage">The language that its notebook's cells have by default.</param>
    public static void RemoveFromCell(Cell cell, string defaultLanguage)
    {
        Remove(cell.Metadata, s_cellKeys);
        // Tells whether the outputs are folded; there are none. Whether the source is hidden is the author's choice and stays.
        if (cell.Metadata["jupyter"] is JsonObject jupyter && jupyter.Remove("outputs_hidden") && jupyter.Count == 0)
            cell.Metadata.Remove("jupyter");
        if (cell.Kind != CellKind.Code || KernelMetadata.CellLanguage(cell.Metadata) == defaultLanguage)
            Remove(cell.Metadata, "dotnet_interactive", "polyglot_notebook");
    }

    private static void Remove(JsonObject metadata, params string[] keys)
    {
        foreach (var key in keys)
            metadata.Remove(key);
    }
}
