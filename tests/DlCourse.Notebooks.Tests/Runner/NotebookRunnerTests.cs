using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Tests.Runner;

public sealed class NotebookRunnerTests : RunnerTest
{
    [Fact]
    public async Task Cells_run_in_order_and_share_their_state()
    {
        var report = await Run(Notebook(("a", "var x = 20;\nConsole.WriteLine(\"one\");\nConsole.Write(\"two\");"), ("b", "x + 1")));
        Assert.Equal(RunStatus.Passed, report.Status);
        Assert.Equal("99", report.Id);
        Assert.Equal("one\ntwo", report.Executed.Cells[0].Outputs.Single().Text);
        Assert.Contains("21", report.Executed.Cells[1].Outputs.Single().Data("text/html"));
        Assert.Equal([1, 2], report.Executed.Cells.Select(cell => cell.ExecutionCount!.Value));
    }

    [Fact]
    public async Task The_file_is_not_changed_and_the_executed_copy_can_be_saved()
    {
        var path = Notebook(("a", "1 + 1"));
        var before = await File.ReadAllTextAsync(path);
        var report = await Run(path);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
        report.Executed.Save(Path.Combine(Folder, "out.ipynb"));
        Assert.Single(NotebookDocument.Load(Path.Combine(Folder, "out.ipynb")).Cells[0].Outputs);
    }

    [Fact]
    public async Task A_display_that_is_updated_shows_its_last_value()
    {
        var report = await Run(Notebook(("a", "var d = display(\"first\");"), ("b", "d.Update(\"second\");")));
        Assert.Equal("second", report.Executed.Cells[0].Outputs.Single().Data("text/plain"));
        Assert.Empty(report.Executed.Cells[1].Outputs);
    }

    [Fact]
    public async Task A_task_that_displays_while_its_cell_prints_does_not_stop_either()
    {
        var report = await Run(Notebook(("a", """
            var task = System.Threading.Tasks.Task.Run(() => { for (var i = 0; i < 2_000; i++) display(i); });
            for (var i = 0; i < 20_000; i++) Console.WriteLine(i);
            task.Wait();
            """)));
        Assert.Equal(RunStatus.Passed, report.Status);
        Assert.Equal(2_000, report.Executed.Cells[0].Outputs.Count(output => output.Data("text/html") is not null));
    }

    [Fact]
    public async Task Solved_runs_the_solution_in_place_of_the_exercise_and_as_shipped_the_blank()
    {
        var path = Notebook(
            ("e exercise 99.1", "// exercise 99.1\nvar answer = \"NotAttempted\";"),
            ("c check 99.1", "// check 99.1\n" + Outcome("answer")),
            ("s solution 99.1", Solution("var answer = \"Correct\";")));
        var solved = await Run(path);
        Assert.Equal(RunStatus.Passed, solved.Status);
        Assert.Equal(["solution", "check"], solved.Cells.Select(cell => cell.Role));
        Assert.Contains("\"Correct\"", solved.Executed.Cells[0].Source);

        var shipped = await Run(path, new RunOptions { Mode = RunMode.AsShipped });
        Assert.Equal(RunStatus.Passed, shipped.Status);
        Assert.Equal(["exercise", "check"], shipped.Cells.Select(cell => cell.Role));
    }

    [Fact]
    public async Task The_report_is_json_of_the_documented_form()
    {
        var report = new RunReport([await Run(Notebook(("a", "1"), ("b", "Unknown();")))]);
        var file = Path.Combine(Folder, "report.json");
        report.Save(file);
        var lesson = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(file))!["lessons"]![0]!;
        Assert.Equal(["id", "path", "mode", "status", "seconds", "cells"], lesson.AsObject().Select(p => p.Key));
        Assert.Equal(("99", "solved", "failed"), ((string)lesson["id"]!, (string)lesson["mode"]!, (string)lesson["status"]!));
        var cell = lesson["cells"]![1]!.AsObject();
        Assert.Equal(["index", "id", "role", "status", "seconds", "error"], cell.Select(p => p.Key));
        Assert.Equal((1, "b", "demo", "failed"), ((int)cell["index"]!, (string)cell["id"]!, (string)cell["role"]!, (string)cell["status"]!));
    }

    [Fact]
    public async Task Endless_output_is_cut()
    {
        var report = await Run(Notebook(("a", "for (var i = 0; i < 30_000; i++) Console.WriteLine(new string('x', 100));")));
        var text = report.Executed.Cells[0].Outputs.Single().Text!;
        Assert.InRange(text.Length, 1_000_000, 1_001_000);
        Assert.EndsWith("output cut after 1,000,000 characters.\n", text);
    }

    [Fact]
    public async Task The_current_directory_is_the_notebooks_folder()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "setup.csx"), "var here = 5;");
        Assert.Equal(RunStatus.Passed, (await Run(Notebook(("a", "#!import setup.csx\nhere")))).Status);
    }

    [Fact]
    public async Task Cells_of_another_language_follow_their_metadata()
    {
        var path = Notebook(("a", "*text*"));
        var notebook = NotebookDocument.Load(path);
        notebook.Cells[0].Metadata["polyglot_notebook"] = new System.Text.Json.Nodes.JsonObject { ["kernelName"] = "markdown" };
        notebook.Save(path);
        Assert.Equal("*text*", (await Run(path)).Executed.Cells[0].Outputs.Single().Data("text/markdown"));
    }
}
