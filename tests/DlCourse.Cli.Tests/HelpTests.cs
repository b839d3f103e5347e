namespace DlCourse.Cli.Tests;

public sealed class HelpTests : CourseClone
{
    [Theory]
    [InlineData]
    [InlineData("open")]
    [InlineData("check")]
    [InlineData("hint")]
    [InlineData("reset")]
    [InlineData("watch")]
    [InlineData("progress")]
    [InlineData("update")]
    [InlineData("run")]
    [InlineData("test")]
    [InlineData("site")]
    [InlineData("list")]
    [InlineData("format")]
    [InlineData("convert")]
    [InlineData("data")]
    [InlineData("data", "list")]
    [InlineData("data", "verify")]
    [InlineData("data", "make")]
    [InlineData("setup")]
    [InlineData("doctor")]
    [InlineData("new-lesson")]
    [InlineData("new-exercise")]
    [InlineData("jupyter")]
    [InlineData("jupyter", "install")]
    [InlineData("jupyter", "uninstall")]
    [InlineData("jupyter", "list")]
    [InlineData("jupyter", "start")]
    public async Task Every_verb_has_help_with_examples(params string[] verb)
    {
        var result = await Dlcourse([.. verb, "--help"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Examples:", result.Output);
        Assert.Contains(string.Join(' ', ["  dlcourse", .. verb]), result.Output);
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var result = await Dlcourse("--help");
        string[] verbs =
        [
            "open", "check", "hint", "reset", "watch", "progress", "update", "convert", "run", "test", "site", "list", "format", "setup", "doctor",
            "new-lesson", "new-exercise", "jupyter", "data",
        ];
        Assert.All(verbs, verb => Assert.Contains($"  {verb}", result.Output));
    }
}
