using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Tests.Runner;

/// <summary>A test that runs notebooks of its own, in real processes.</summary>
public abstract class RunnerTest : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("dlcourse-runner-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a notebook; each cell is its id, its role and exercise where it has them, and its source.</summary>
    internal string Notebook(params (string Mark, string Source)[] cells)
    {
        var notebook = new NotebookDocument();
        foreach (var (mark, source) in cells)
        {
            var words = mark.Split(' ');
            var cell = new Cell(source.StartsWith('<') ? CellKind.Markdown : CellKind.Code, source) { Id = words[0] };
            if (words.Length == 3) cell.Metadata["dlcourse"] = new JsonObject { ["role"] = words[1], ["id"] = words[2] };
            notebook.Cells.Add(cell);
        }

        var path = Path.Combine(Folder, "99-test.ipynb");
        notebook.Save(path);
        return path;
    }

    internal static async Task<LessonReport> Run(string path, RunOptions? options = null) =>
        await new NotebookRunner(options ?? new RunOptions { CellTimeout = TimeSpan.FromSeconds(30) }).RunAsync(path);

    /// <summary>A cell that shows an outcome as the course's checks do.</summary>
    protected static string Outcome(string expression) =>
        $"HTML($\"<p data-dlcourse-exercise=\\\"99.1\\\" data-dlcourse-outcome=\\\"{{{expression}}}\\\">x</p>\")";

    protected static string Solution(string code) => $"<details><summary>Solution 99.1</summary>\n\n```csharp\n// solution 99.1\n{code}\n```\n\n</details>";
}
