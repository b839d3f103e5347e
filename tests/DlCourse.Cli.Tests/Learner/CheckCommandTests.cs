using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Lessons;

namespace DlCourse.Cli.Tests.Learner;

public sealed class CheckCommandTests : LearnerClone
{
    [Fact]
    public async Task An_untouched_exercise_is_not_attempted_and_exit_code_1()
    {
        var result = await Dlcourse("check", "03.2");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("03.2 Not attempted yet", result.Output);
        Assert.DoesNotContain("03.1", result.Output);
    }

    [Theory]
    [InlineData("03.2")]
    [InlineData("3.2")]
    public async Task A_right_answer_is_exit_code_0_with_the_text_of_the_check(string name)
    {
        Answer("03.2", SolutionOf("03.2"));
        var result = await Dlcourse("check", name);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("03.2 Correct\n  \\S", result.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("03")]
    [InlineData(null)]
    public async Task All_exercises_of_a_lesson_or_of_all_lessons_are_checked_in_order(string? name)
    {
        foreach (var exercise in Exercises) Answer(exercise, SolutionOf(exercise));
        var result = name is null ? await Dlcourse("check") : await Dlcourse("check", name);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("(?s)" + string.Join(".*", Exercises.Select(exercise => $"{exercise} Correct")), result.Output);
    }

    [Fact]
    public async Task One_that_is_not_right_is_exit_code_1()
    {
        Answer("03.1", SolutionOf("03.1"));
        var result = await Dlcourse("check", "03");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("03.1 Correct", result.Output);
        Assert.Contains("03.3 Not attempted yet", result.Output);
    }

    [Fact]
    public async Task A_check_that_the_learner_has_changed_does_not_count()
    {
        Edit(cells => CellOf(cells, CellRole.Check, "03.1").Source = "// check 03.1\nHTML(\"<p data-dlcourse-exercise='03.1' data-dlcourse-outcome='Correct'>\")");
        Assert.Contains("03.1 Not attempted yet", (await Dlcourse("check", "03.1")).Output);
    }

    [Fact]
    public async Task A_check_that_the_learner_has_deleted_is_run_all_the_same()
    {
        Answer("03.1", SolutionOf("03.1"));
        Edit(cells => cells.Remove(CellOf(cells, CellRole.Check, "03.1")));
        Assert.Equal(0, (await Dlcourse("check", "03.1")).ExitCode);
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_an_error_that_names_cell_and_line()
    {
        Answer("03.1", "// exercise 03.1\ndouble z = nope;");
        var result = await Dlcourse("check", "03.1");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("03.1 Your code stopped with an error", result.Output);
        Assert.Matches(@"cell \d+ \(exercise 03.1\) stopped: \(2,12\): error CS0103", result.Output);
    }

    [Fact]
    public async Task A_failing_cell_above_does_not_hide_a_right_answer()
    {
        Answer("03.1", SolutionOf("03.1"));
        Edit(cells => cells.Insert(2, new Cell(CellKind.Code, "throw new Exception(\"mine\");")));
        Assert.Equal(0, (await Dlcourse("check", "03.1")).ExitCode);
    }

    [Fact]
    public async Task A_cell_that_ends_the_process_is_an_error()
    {
        Edit(cells => cells.Insert(2, new Cell(CellKind.Code, "Environment.Exit(3);")));
        var result = await Dlcourse("check", "03.1");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("A cell above has ended the session", result.Output);
    }

    [Fact]
    public async Task An_exercise_whose_cell_is_gone_comes_with_what_to_do()
    {
        Edit(cells => cells.Remove(CellOf(cells, CellRole.Exercise, "03.1")));
        Edit(cells => cells.Remove(CellOf(cells, CellRole.Check, "03.1")));
        var result = await Dlcourse("check", "03.1");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("dlcourse reset 03.1", result.Output);
    }

    [Fact]
    public async Task Another_file_is_checked_on_request()
    {
        var other = Path.Combine(Root, "notebooks", "attempt.ipynb");
        Answer("03.1", SolutionOf("03.1"));
        File.Move(Copy, other);
        Assert.Equal(0, (await Dlcourse("check", "03.1", "--file", other)).ExitCode);
        Assert.Equal(1, (await Dlcourse("check", "03.1")).ExitCode);
        Assert.Contains("there is no file nope.ipynb", (await Dlcourse("check", "03.1", "--file", "nope.ipynb")).Error);
    }

    [Fact]
    public async Task A_polyglot_notebook_is_checked_too()
    {
        Answer("03.1", SolutionOf("03.1"));
        var dib = Path.ChangeExtension(Copy, ".dib");
        Assert.Equal(0, (await Dlcourse("convert", Copy, dib)).ExitCode);
        Assert.Equal(0, (await Dlcourse("check", "03.1", "--file", dib)).ExitCode);
    }

    [Fact]
    public async Task An_unknown_exercise_lists_those_of_the_lesson() =>
        Assert.Contains("there is no exercise 03.99. 03-perceptron has 03.1, 03.2", (await Dlcourse("check", "03.99")).Error);
}
