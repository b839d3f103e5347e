using System.Text.Json.Nodes;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Tests;

public sealed class RunCommandTests : CourseClone
{
    [Fact]
    public async Task Without_a_verb_the_whole_course_runs_and_the_next_step_is_named()
    {
        Notebook("01-one", "1 + 1");
        Notebook("02-two", "2 + 2");
        var result = await Dlcourse();
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2 of 2 lessons passed", result.Output);
        Assert.Contains("Next:", result.Output);
        var executed = NotebookDocument.Load(Path.Combine(Root, "artifacts", "executed", "02-two.ipynb"));
        Assert.Contains("4", executed.Cells[0].Outputs.Single().Data("text/html"));
    }

    [Fact]
    public async Task Progress_is_shown_cell_by_cell()
    {
        Notebook("01-one", "1", "2");
        var result = await Dlcourse("run", "1");
        Assert.Contains("1/2  ok   cell-1 (demo)", result.Output);
        Assert.Contains("2/2  ok   cell-2 (demo)", result.Output);
    }

    [Fact]
    public async Task A_failure_is_exit_code_1_and_names_the_cell_and_the_reason()
    {
        Notebook("01-one", "1");
        Notebook("02-two", "1", "Unknown();");
        var result = await Dlcourse("run", "--report", "report.json", "--out", "out");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("FAIL cell-2", result.Output);
        Assert.Contains("CS0103", result.Output);
        Assert.Contains("1 of 2 lessons passed", result.Output);
        var report = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Root, "report.json")))!;
        Assert.Equal(["passed", "failed"], report["lessons"]!.AsArray().Select(lesson => (string)lesson!["status"]!));
        Assert.True(File.Exists(Path.Combine(Root, "out", "02-two.ipynb")));
    }

    [Fact]
    public async Task A_cell_that_never_ends_is_ended_at_the_timeout()
    {
        Notebook("01-one", "while (true) { }");
        var result = await Dlcourse("run", "--timeout", "2");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("longer than 2 s", result.Output);
        Assert.Contains("timeout", result.Output);
    }

    [Theory]
    [InlineData("01")]
    [InlineData("1")]
    [InlineData("01-one")]
    [InlineData("notebooks/01-one.ipynb")]
    public async Task A_lesson_is_named_by_number_name_or_file(string name)
    {
        Notebook("01-one", "1");
        Notebook("02-two", "Unknown();");
        Assert.Equal(0, (await Dlcourse("run", name)).ExitCode);
    }
}
