namespace DlCourse.Cli.Tests;

public sealed class FormatCommandTests : CourseClone
{
    [Fact]
    public async Task Check_names_what_is_not_canonical_and_changes_nothing()
    {
        var path = Notebook("01-one", "1");
        var before = await File.ReadAllTextAsync(path);
        var result = await Dlcourse("format", "--check");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("01-one.ipynb: not in canonical form. Run: dlcourse format 01", result.Output);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Format_writes_the_canonical_form_once()
    {
        Notebook("01-one", "1");
        Assert.Contains("formatted", (await Dlcourse("format")).Output);
        Assert.Equal("", (await Dlcourse("format")).Output);
        Assert.Equal(0, (await Dlcourse("format", "--check")).ExitCode);
    }
}
