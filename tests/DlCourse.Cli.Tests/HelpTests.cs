namespace DlCourse.Cli.Tests;

public sealed class HelpTests : CourseClone
{
    [Theory]
    [InlineData]
    [InlineData("open")]
    [InlineData("run")]
    [InlineData("test")]
    [InlineData("site")]
    [InlineData("list")]
    [InlineData("format")]
    [InlineData("convert")]
    [InlineData("setup")]
    [InlineData("doctor")]
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
        Assert.All(["open", "convert", "run", "test", "site", "list", "format", "setup", "doctor", "jupyter"], verb => Assert.Contains($"  {verb}", result.Output));
    }
}
