using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Tests;

/// <summary>What an author's first minute looks like: in a copy of what the commands need.</summary>
public sealed class AuthoringCommandTests : CourseClone
{
    private static readonly string[] Kinds = ["predict", "complete", "repair", "order", "modify", "make", "explore", "explain"];

    public AuthoringCommandTests()
    {
        Directory.CreateDirectory(In("lib", "DlCourse", "Lessons"));
        File.WriteAllText(In("lib", "DlCourse", "Lessons", "LessonCatalogue.cs"), """
            internal static class LessonCatalogue
            {
                private static readonly LessonEntry[] All =
                [
                    new("03", "The perceptron", "a", "b"),
                    new("gallery", "Every kind of figure", "a", "b"),
                ];
            }

            """);
    }

    [Fact]
    public async Task A_new_lesson_with_an_exercise_of_every_kind_keeps_the_rules_of_notebooks()
    {
        Assert.Equal(0, (await Dlcourse("new-lesson", "05", "Losses and metrics")).ExitCode);
        foreach (var (kind, i) in Kinds.Select((kind, i) => (kind, i)))
        {
            var result = await Dlcourse("new-exercise", $"05.{i + 1}", kind, $"The {kind} one");
            Assert.True(result.ExitCode == 0, result.Error);
        }

        var notebook = NotebookDocument.Load(In("notebooks", "05-losses-and-metrics.ipynb"));
        Assert.Empty(LessonRules.Check(notebook).Select(violation => violation.ToString()));
        Assert.Equal(Kinds.Length, LessonCell.AllOf(notebook).Count(cell => cell.Role == CellRole.Check));
        Assert.Equal("what-to-remember", notebook.Cells[^4].Id);
    }

    [Fact]
    public async Task A_new_lesson_stands_in_the_catalogue_in_its_place()
    {
        await Dlcourse("new-lesson", "05", "Losses and metrics");
        await Dlcourse("new-lesson", "04", "Gradients");
        var entries = (await File.ReadAllLinesAsync(In("lib", "DlCourse", "Lessons", "LessonCatalogue.cs"))).Where(line => line.Contains("new(\"", StringComparison.Ordinal));
        Assert.Equal(["03", "04", "05", "gallery"], entries.Select(line => line.Split('"')[1]));
    }

    [Fact]
    public async Task An_exercise_goes_after_the_cell_that_is_named()
    {
        await Dlcourse("new-lesson", "05", "Losses and metrics");
        await Dlcourse("new-exercise", "05.1", "make", "The mean", "--after", "begin");
        var notebook = NotebookDocument.Load(In("notebooks", "05-losses-and-metrics.ipynb"));
        Assert.Equal(
            ["begin", "exercise-05-1-task", "exercise-05-1-code", "exercise-05-1-check", "exercise-05-1-solution", "opening-question"],
            notebook.Cells.Skip(1).Take(6).Select(cell => cell.Id));
        var source = await File.ReadAllTextAsync(In("lib", "DlCourse", "Exercises", "Lesson05", "TheMean.cs"));
        Assert.Contains("public static FunctionExercise<double, double> TheMean { get; }", source);
    }

    [Theory]
    [InlineData("there is no kind of exercise 'dance'", "new-exercise", "05.1", "dance", "x")]
    [InlineData("'5.1' is not the id of an exercise", "new-exercise", "5.1", "make", "x")]
    [InlineData("there is no lesson '07'", "new-exercise", "07.1", "make", "x")]
    [InlineData("has no cell 'nowhere'", "new-exercise", "05.1", "make", "x", "--after", "nowhere")]
    [InlineData("the title '!' needs letters", "new-exercise", "05.1", "make", "!")]
    [InlineData("lesson 05 exists already", "new-lesson", "05", "Again")]
    [InlineData("'5' is not the number of a lesson", "new-lesson", "5", "Again")]
    public async Task What_cannot_be_done_is_one_line_and_changes_nothing(string says, params string[] arguments)
    {
        await Dlcourse("new-lesson", "05", "Losses and metrics");
        var before = Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Order().Select(file => file + File.ReadAllText(file)).ToArray();
        var result = await Dlcourse(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(says, result.Error);
        Assert.Single(result.Error.Trim().Split('\n'));
        Assert.Equal(before, Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Order().Select(file => file + File.ReadAllText(file)));
    }

    private string In(params string[] path) => Path.Combine([Root, .. path]);
}
