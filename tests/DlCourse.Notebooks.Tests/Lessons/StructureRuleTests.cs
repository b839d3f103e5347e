using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Notebooks.Tests.Lessons;

public class StructureRuleTests
{
    [Fact]
    public void The_sample_lesson_keeps_every_rule() => Assert.Empty(SampleLesson.Messages(SampleLesson.Create()));

    [Fact]
    public void A_review_lesson_is_numbered_with_R()
    {
        var notebook = SampleLesson.Create("R1-review.ipynb", "R1");
        notebook.Cells.RemoveRange(3, 5);
        Assert.Empty(SampleLesson.Messages(notebook));
    }

    [Fact]
    public void The_gallery_begins_with_its_name_and_keeps_the_rules_of_cells()
    {
        var notebook = SampleLesson.Create("gallery.ipynb", "gallery");
        notebook.Cells.RemoveRange(3, 5);
        Assert.Empty(SampleLesson.Messages(notebook));
        notebook.Cells[2].Source = "#!who";
        Assert.NotEmpty(SampleLesson.Messages(notebook));
    }

    [Fact]
    public void A_violation_says_where_it_is()
    {
        var notebook = SampleLesson.Create();
        notebook.Cells[2].Source = "int a = 1;\n#!who";
        var found = Assert.Single(LessonRules.Check(notebook));
        Assert.Equal((2, "demo", 2), (found.CellIndex, found.CellId, found.Line));
    }

    [Fact]
    public void A_formula_that_the_site_cannot_show_is_refused()
    {
        var notebook = SampleLesson.Create();
        notebook.Cells[0].Source += "\n\nCosts \\$5, and $\\frac{1}{2}$ of $\\colour{red}$.";
        Assert.StartsWith("cell 1 (id title): Unknown command \\colour", Assert.Single(SampleLesson.Messages(notebook)));
    }

    [Theory]
    [InlineData("kernelspec", """{"language":"python","name":"python3"}""", """metadata.kernelspec must have "name": ".net-csharp" and "language": "C#"; set both""")]
    [InlineData("language_info", """{"name":"polyglot-notebook"}""", """metadata.language_info.name must be "C#"; set it or remove language_info""")]
    [InlineData("dlcourse", """{}""", """metadata.dlcourse.topics must list the topics covered, such as ["A4", "B7"]; add it ([] if none)""")]
    [InlineData("dlcourse", """{"topics":["A4","Z9"]}""", """metadata.dlcourse.topics has "Z9"; a topic is a letter A to E and a number, such as A4""")]
    [InlineData("dlcourse", """{"topics":["A4","A4"]}""", "metadata.dlcourse.topics has A4 twice; remove one")]
    [InlineData("vscode", "{}", "it is not in canonical form; run dlcourse format")]
    public void Wrong_metadata_of_the_notebook_is_refused(string key, string value, string message)
    {
        var notebook = SampleLesson.Create();
        notebook.Metadata[key] = SampleLesson.Json(value);
        var found = Assert.Single(LessonRules.Check(notebook));
        Assert.Equal((-1, "notebook: " + message), (found.CellIndex, found.Message));
    }

    [Fact]
    public void The_first_code_cell_is_fixed()
    {
        var notebook = SampleLesson.Create(number: "04");
        Assert.Equal(
            ["cell 2 (id begin): the first code cell must have exactly the lines `// Red? Run: dlcourse setup, then restart the kernel`, "
                + "`#!import setup.csx`, `Lesson.Begin(\"03\");`"],
            SampleLesson.Messages(notebook));
    }

    [Fact]
    public void A_file_without_a_number_is_refused() =>
        Assert.Equal(
            ["notebook: the file's name must start with the lesson's number, as in 03-the-perceptron.ipynb or R1-review.ipynb"],
            SampleLesson.Messages(SampleLesson.Create("perceptron.ipynb")));

    [Theory]
    [InlineData(null, "cell 3: it has no id; run dlcourse format, which gives it one")]
    [InlineData("two words", "cell 3 (id two words): its id may have only letters, digits, - and _, and at most 64 of them; run dlcourse format")]
    [InlineData("title", "cell 3 (id title): an earlier cell has the same id; run dlcourse format, which gives this one another")]
    public void A_missing_invalid_or_repeated_id_is_refused(string? id, string message)
    {
        var notebook = SampleLesson.Create();
        notebook.Cells[2].Id = id;
        Assert.Equal(["notebook: it is not in canonical form; run dlcourse format", message], SampleLesson.Messages(notebook));
    }

    [Fact]
    public void Outputs_and_execution_counts_are_refused()
    {
        var notebook = SampleLesson.Create();
        notebook.Cells[2].Outputs.Add(Output.Stream("stdout", "1"));
        notebook.Cells[5].ExecutionCount = 3;
        const string Problem = ": it has outputs or an execution count; run dlcourse format, which removes them";
        Assert.Equal(["cell 3 (id demo)" + Problem, "cell 6 (check 03.1)" + Problem], SampleLesson.Messages(notebook).Skip(1));
    }

    [Fact]
    public void A_cell_in_another_language_is_refused()
    {
        var notebook = SampleLesson.Create();
        notebook.Cells[2].Metadata = SampleLesson.Json("""{"polyglot_notebook":{"kernelName":"fsharp"}}""");
        Assert.Equal(
            ["cell 3 (id demo): its metadata names the language fsharp; lessons are C# only, so remove that"], SampleLesson.Messages(notebook));
    }
}
