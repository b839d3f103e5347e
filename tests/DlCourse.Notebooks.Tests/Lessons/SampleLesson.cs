using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Tests.Lessons;

/// <summary>A small lesson that keeps every rule, to be changed in one place by each test.</summary>
internal static class SampleLesson
{
    public const string Solution =
        "<details><summary>Solution</summary>\n\n```csharp\n// solution 03.1\nw = new[] { -10.0, 20.0, 20.0 };\n```\n\nAny bias will do.\n\n</details>";

    /// <summary>Cells: 0 title, 1 first code cell, 2 demo, 3 exercise, 4 hint, 5 check, 6 solution, 7 quiz.</summary>
    public static NotebookDocument Create(string name = "notebooks/03-the-perceptron.ipynb", string number = "03")
    {
        var notebook = new NotebookDocument(name) { Metadata = Json("""
            {"dlcourse":{"topics":["A4","B7"]},"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"},"language_info":{"name":"C#"}}
            """) };
        notebook.Cells.Add(new Cell(CellKind.Markdown, "# The perceptron") { Id = "title" });
        notebook.Cells.Add(Code("begin", $"// Red? Run: dlcourse setup, then restart the kernel\n#!import setup.csx\nLesson.Begin(\"{number}\");"));
        notebook.Cells.Add(Code("demo", "double z = 1 - 3 - 4;\nz"));
        notebook.Cells.Add(Marked(Code("ex", "// exercise 03.1: OR\nvar w = Todo.Here<double[]>();"), "exercise"));
        notebook.Cells.Add(Marked(Code("hint", "// hint 03.1\nLesson03.OrGate.Hint()"), "hint"));
        notebook.Cells.Add(Marked(Code("check", "// check 03.1\nLesson03.OrGate.Check(w)"), "check"));
        notebook.Cells.Add(Marked(new Cell(CellKind.Markdown, Solution) { Id = "sol" }, "solution"));
        notebook.Cells.Add(Marked(Code("quiz", "// quiz 03.2\nQuiz.Lesson03.Answer(1, \"b\")"), "quiz", "03.2"));
        return notebook;
    }

    /// <summary>The messages about the sample with one code cell's text replaced, without those on canonical form.</summary>
    public static IEnumerable<string> MessagesForCode(string code)
    {
        var notebook = Create();
        notebook.Cells[2].Source = code;
        return Messages(notebook);
    }

    public static IEnumerable<string> Messages(NotebookDocument notebook) => LessonRules.Check(notebook).Select(found => found.Message);

    public static Cell Code(string id, string source) => new(CellKind.Code, source) { Id = id };

    public static Cell Marked(Cell cell, string role, string id = "03.1")
    {
        cell.Metadata["dlcourse"] = new JsonObject { ["id"] = id, ["role"] = role };
        return cell;
    }

    public static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}
