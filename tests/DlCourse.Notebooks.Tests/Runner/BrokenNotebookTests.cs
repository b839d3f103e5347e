using System.Diagnostics;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Notebooks.Tests.Runner;

/// <summary>Whatever breaks in a notebook turns the run red, names the cell, and does not hang.</summary>
public sealed class BrokenNotebookTests : RunnerTest
{
    private static readonly RunOptions Quick = new() { CellTimeout = TimeSpan.FromSeconds(40) };

    [Theory]
    [InlineData("Unknown();", "CS0103")]
    [InlineData("throw new Exception(\"boom\");", "boom")]
    [InlineData("#!nonsense", "#!nonsense")]
    [InlineData("int F(int n) => F(n + 1) + 1;\nF(0)", "nested too deeply")]
    [InlineData("Environment.FailFast(\"gone\");", "ended with exit code")]
    [InlineData("Environment.Exit(7);", "ended with exit code 7")]
    public async Task A_cell_that_fails_is_named_and_the_rest_is_skipped(string code, string reason)
    {
        var report = await Run(Notebook(("good", "var a = 1;"), ("bad", code), ("after", "2")), Quick);
        Assert.Equal([RunStatus.Passed, RunStatus.Skipped], [report.Cells[0].Status, report.Cells[2].Status]);
        Assert.NotEqual(RunStatus.Passed, report.Status);
        Assert.Equal("bad", report.Cells[1].Id);
        Assert.Contains(reason, report.Cells[1].Error);
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("while (true) { try { await Task.Delay(-1); } catch { } }")]
    [InlineData("new System.Threading.Thread(() => { while (true) System.Threading.Thread.Sleep(1); }).Start(); System.Threading.Thread.Sleep(-1);")]
    public async Task A_cell_that_never_ends_is_ended(string code)
    {
        var clock = Stopwatch.StartNew();
        var report = await Run(Notebook(("endless", code)), Quick with { CellTimeout = TimeSpan.FromSeconds(5) });
        Assert.Equal((RunStatus.Timeout, RunStatus.Timeout), (report.Status, report.Cells[0].Status));
        Assert.Contains("longer than 5 s", report.Cells[0].Error);
        Assert.InRange(clock.Elapsed.TotalSeconds, 5, 60);
    }

    [Fact]
    public async Task A_cell_that_collects_without_end_runs_out_of_memory_before_the_machine_does()
    {
        // What is asked for here goes before the runner's own limit, a share of the machine's memory.
        Environment.SetEnvironmentVariable("DOTNET_GCHeapHardLimit", "20000000");
        try
        {
            var report = await Run(Notebook(("hoard", "var all = new List<byte[]>();\nwhile (true) all.Add(new byte[16 << 20]);")), Quick);
            Assert.Contains("OutOfMemoryException", report.Executed.Cells[0].Outputs.Single().Json["ename"]!.GetValue<string>());
        }
        finally
        {
            Environment.SetEnvironmentVariable("DOTNET_GCHeapHardLimit", null);
        }
    }

    [Fact]
    public async Task A_notebook_that_takes_too_long_in_all_is_ended()
    {
        var options = new RunOptions { NotebookTimeout = TimeSpan.FromSeconds(6) };
        var report = await Run(Notebook(("a", "await Task.Delay(-1);"), ("b", "1")), options);
        Assert.Equal((RunStatus.Timeout, RunStatus.Skipped), (report.Cells[0].Status, report.Cells[1].Status));
    }

    [Theory]
    [InlineData("Incorrect", "exercise 99.1 is Incorrect, expected Correct")]
    [InlineData("NotAttempted", "exercise 99.1 is NotAttempted, expected Correct")]
    public async Task A_wrong_solution_is_noticed(string outcome, string reason)
    {
        var report = await Run(Exercise(blank: "NotAttempted", solution: outcome));
        Assert.Equal(RunStatus.Failed, report.Status);
        Assert.Equal(("check", reason), (report.Cells[1].Role, report.Cells[1].Error));
    }

    [Fact]
    public async Task A_blank_that_is_already_correct_is_noticed()
    {
        var report = await Run(Exercise(blank: "Correct", solution: "Correct"), new RunOptions { Mode = RunMode.AsShipped });
        Assert.Equal("exercise 99.1 is Correct, expected NotAttempted", report.Cells[1].Error);
    }

    [Fact]
    public async Task A_check_that_shows_nothing_is_noticed()
    {
        var path = Notebook(("e exercise 99.1", "var a = 1;"), ("c check 99.1", "a + 1"), ("s solution 99.1", Solution("var a = 2;")));
        Assert.Equal("shows no outcome of exercise 99.1", (await Run(path)).Cells[1].Error);
    }

    [Fact]
    public async Task A_lost_worked_number_is_noticed()
    {
        var report = await Run(Notebook(("a", "Console.Write(41);")), new RunOptions { Expectations = Expect("a", "42") });
        Assert.Equal("does not show \"42\"", report.Cells[0].Error);
    }

    [Fact]
    public async Task A_lost_cell_of_which_something_is_expected_is_noticed()
    {
        var report = await Run(Notebook(("a", "1")), new RunOptions { Expectations = Expect("gone", "42") });
        Assert.Equal(RunStatus.Failed, report.Status);
        Assert.Contains("'gone', which the notebook does not have", report.Cells[^1].Error);
    }

    [Fact]
    public async Task An_exercise_without_a_solution_is_a_clear_error()
    {
        var path = Notebook(("e exercise 99.1", "var a = 1;"));
        var error = await Assert.ThrowsAsync<NotebookFormatException>(() => Run(path));
        Assert.Contains("99.1 has no solution cell", error.Message);
    }

    private string Exercise(string blank, string solution) => Notebook(
        ("e exercise 99.1", $"var answer = \"{blank}\";"),
        ("c check 99.1", Outcome("answer")),
        ("s solution 99.1", Solution($"var answer = \"{solution}\";")));

    private Expectations Expect(string cell, string text)
    {
        var file = Path.Combine(Folder, "expected.json");
        File.WriteAllText(file, $"{{\"cells\": {{\"{cell}\": [\"{text}\"]}}}}");
        return Expectations.Load(file);
    }
}
