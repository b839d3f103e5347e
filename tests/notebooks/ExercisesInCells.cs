using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Lessons.Tests;

/// <summary>Checks as learners meet them: in cells that compile in a session, with whatever else stands in that session.</summary>
public sealed class ExercisesInCells : IDisposable
{
    private const string Right = "Vector<double> Update(Vector<double> weights, Vector<double> x, double y, double learningRate) =>\n    weights + learningRate * (y - Activations.Step(weights.DotProduct(x))) * x;";

    private readonly string path = Path.Combine(LessonFiles.Root, "my", $"cells-{Guid.NewGuid():N}.ipynb");

    public void Dispose() => File.Delete(path);

    [Fact]
    public async Task An_exception_names_the_learners_own_line_and_function()
    {
        var shown = await Shown(
            "Vector<double> Update(Vector<double> weights, Vector<double> x, double y, double learningRate)\n{\n    var n = x.Count;\n    throw new InvalidOperationException($\"no luck with {n}\");\n}",
            "Lesson03.UpdateRule.Check(Update)");
        Assert.Contains("data-dlcourse-outcome=\"Error\"", shown);
        Assert.Contains("in line 4 of your cell, in Update", shown);
    }

    [Fact]
    public async Task A_loop_without_end_is_an_error_and_the_next_cell_runs()
    {
        var shown = await Shown(
            "Vector<double> Update(Vector<double> weights, Vector<double> x, double y, double learningRate)\n{\n    while (x.Count > 0) { y += 1; }\n    return weights;\n}",
            "Lesson03.UpdateRule.Check(Update)",
            $"{Right}\nLesson03.UpdateRule.Check(Update)");
        Assert.Contains("has not come back after 10 s", shown);
        Assert.Contains("data-dlcourse-outcome=\"Correct\"", shown);
    }

    [Theory]
    [InlineData("var Lesson03 = 5;\nvar CheckResult = \"Correct\";\nvar Todo = 1;")]
    [InlineData("class CheckResult { }\nenum Outcome { Correct }\nclass Exercise { }\nclass Observation { }")]
    [InlineData("class Lesson03 { public static dynamic UpdateRule => null; }")]
    public async Task Whatever_a_cell_defines_a_wrong_rule_is_never_correct(string accident)
    {
        var shown = await Shown(
            accident,
            "Vector<double> Update(Vector<double> weights, Vector<double> x, double y, double learningRate) => weights;",
            "Lesson03.UpdateRule.Check(Update)");
        Assert.DoesNotContain("data-dlcourse-outcome=\"Correct\"", shown);
    }

    [Theory]
    [InlineData("new CheckResult(\"03.3\", Outcome.Correct, new[] { \"x\" })", "CS1729")]
    [InlineData("Lesson03.UpdateRule.Reference", "CS1061")]
    [InlineData("new DlCourse.Exercises.Authoring.ExerciseDefinition()", "CS0122")]
    public async Task Results_and_references_are_out_of_reach(string cell, string error) => Assert.Contains(error, await Shown(cell));

    [Fact]
    public async Task What_the_learners_function_prints_is_shown_and_blanks_on_its_threads_are_met()
    {
        var shown = await Shown(
            "Vector<double> Update(Vector<double> weights, Vector<double> x, double y, double learningRate)\n{\n    Console.WriteLine(\"here I am\");\n    return Task.Run(() => Todo.Here<Vector<double>>()).Result;\n}",
            "Lesson03.UpdateRule.Check(Update)");
        Assert.Contains("here I am", shown);
        Assert.Contains("data-dlcourse-outcome=\"NotAttempted\"", shown);
    }

    [Fact]
    public async Task A_wrong_type_is_an_error_that_names_both()
    {
        var shown = await Shown("double Update(double w) => w;", "Lesson03.UpdateRule.Check(Update)", "Lesson03.ForwardPass.Check(\"two\", 0, 0)");
        Assert.Contains("got one (double) → double", shown);
        Assert.Contains("z at (1, 3): expected double, got &quot;two&quot;, which is string.", shown);
    }

    /// <summary>Everything that the cells show, errors included.</summary>
    private async Task<string> Shown(params string[] cells)
    {
        var notebook = new NotebookDocument(path);
        notebook.Cells.Add(new Cell(CellKind.Code, "#!import setup.csx") { Id = "setup" });
        foreach (var (source, i) in cells.Select((source, i) => (source, i))) notebook.Cells.Add(new Cell(CellKind.Code, source) { Id = $"cell-{i}" });
        notebook.Metadata["kernelspec"] = new System.Text.Json.Nodes.JsonObject { ["name"] = ".net-csharp", ["display_name"] = ".NET (C#)", ["language"] = "C#" };
        notebook.Save(path);
        var report = await new NotebookRunner(new RunOptions { Mode = RunMode.AsShipped }).RunAsync(path);
        return string.Join('\n', report.Executed.Cells.SelectMany(cell => cell.Outputs).Select(output => output.Text ?? output.Data("text/html") ?? output.Data("text/plain") ?? output.Json.ToJsonString()))
            + string.Join('\n', report.Cells.Select(cell => cell.Error));
    }
}
