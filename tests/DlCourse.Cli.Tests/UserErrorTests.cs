namespace DlCourse.Cli.Tests;

public sealed class UserErrorTests : CourseClone
{
    [Theory]
    [InlineData("no lesson '99'", "run", "99")]
    [InlineData("no lesson '99'", "test", "99")]
    [InlineData("no lesson '99'", "format", "99")]
    [InlineData("'three' is no exercise. Exercises are named like 03.2", "hint", "three")]
    [InlineData("01-one has no exercises.", "check", "01.7")]
    [InlineData("you have no copy of lesson 01 yet: dlcourse open 01", "reset", "01.1")]
    [InlineData("you have not begun a lesson yet: dlcourse open 03", "check")]
    [InlineData("you have not begun a lesson yet", "watch")]
    [InlineData("--file needs the exercise or lesson", "check", "--file", "x.ipynb")]
    [InlineData("the course is not built yet. Run: dlcourse setup", "hint", "01.1")]
    [InlineData("must end in .ipynb or .dib", "convert", "notebooks/01-one.ipynb", "one.txt")]
    [InlineData("there is no file none.dib", "convert", "none.dib", "one.ipynb")]
    [InlineData("exists already. Add --force", "convert", "notebooks/01-one.ipynb", "notebooks/01-one.ipynb")]
    [InlineData("rnu", "rnu")]
    [InlineData("--nope", "run", "--nope")]
    [InlineData("--timeout is 0; it must be between 0.1 and 86400", "run", "--timeout", "0")]
    [InlineData("--jobs is -1; it must be between 1 and 64", "run", "--jobs", "-1")]
    [InlineData("soon", "run", "--timeout", "soon")]
    [InlineData("argument missing for command: 'test'", "test")]
    public async Task A_wrong_request_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        Notebook("01-one", "1");
        var result = await Dlcourse(arguments);
        AssertOneLine(result, message);
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(Root, "notebooks", "01-bad.ipynb"), "{ \"cells\": 3");
        foreach (var verb in new[] { "run", "format", "list" }) AssertOneLine(await Dlcourse(verb), "01-bad.ipynb");
        AssertOneLine(await Dlcourse("test", "01"), "01-bad.ipynb");
    }

    [Fact]
    public async Task A_damaged_file_of_expectations_is_named()
    {
        Notebook("01-one", "1");
        var expected = Directory.CreateDirectory(Path.Combine(Root, "tests", "notebooks", "expected"));
        await File.WriteAllTextAsync(Path.Combine(expected.FullName, "01-one.json"), "[");
        AssertOneLine(await Dlcourse("run"), "01-one.json");
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_one_line()
    {
        Notebook("01-one", "1");
        AssertOneLine(await Dlcourse("run", "--report", Path.Combine(Root, "no", "such", "folder", "r.json")), "folder");
    }

    private static void AssertOneLine(CommandResult result, string message)
    {
        Assert.Equal(2, result.ExitCode);
        var line = Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.StartsWith("dlcourse: ", line);
        Assert.Contains(message, line);
        Assert.DoesNotContain("   at ", result.Output + result.Error);
    }
}
