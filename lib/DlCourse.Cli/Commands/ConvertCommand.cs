using System.CommandLine;
using DlCourse.Cli.Terminal;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Commands;

/// <summary><c>dlcourse convert</c>: between Jupyter notebooks and Polyglot notebooks.</summary>
internal static class ConvertCommand
{
    private static readonly string[] Formats = [".ipynb", ".dib"];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var from = new Argument<string>("FROM") { Description = "The notebook to read: an .ipynb or a .dib file." };
        var to = new Argument<string>("TO") { Description = "The notebook to write: an .ipynb or a .dib file." };
        var force = new Option<bool>("--force") { Description = "Replace TO if it exists." };
        var command = new Command("convert", "Convert a notebook between Jupyter's format (.ipynb) and that of Polyglot Notebooks (.dib).") { from, to, force };
        ExampleHelp.AddTo(
            command,
            "dlcourse convert notebooks/03-perceptron.ipynb my/03-perceptron.dib   for Polyglot Notebooks",
            "dlcourse convert my/03-perceptron.dib my/03-perceptron.ipynb          back again, cell ids and roles as they were");
        command.SetAction(parsed => Convert(parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(force)));
        return command;
    }

    private static int Convert(string from, string to, bool force)
    {
        foreach (var path in new[] { from, to })
        {
            if (!Formats.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)) throw new UserErrorException($"{path}: the name must end in .ipynb or .dib.");
        }

        if (!File.Exists(from)) throw new UserErrorException($"there is no file {from}.");
        if (File.Exists(to) && !force) throw new UserErrorException($"{to} exists already. Add --force to replace it.");

        var notebook = NotebookDocument.Load(from);
        notebook.Save(to);
        var outputs = notebook.Cells.Count(cell => cell.Outputs.Count > 0);
        var left = outputs > 0 && Path.GetExtension(to).Equals(".dib", StringComparison.OrdinalIgnoreCase)
            ? $"; the outputs of {outputs} cells are not in it: a .dib file has no place for them"
            : "";
        Console.WriteLine($"{to}: {notebook.Cells.Count} cells{left}");
        return CommandLine.Success;
    }
}
