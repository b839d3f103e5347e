namespace DlCourse.Cli.Tests;

public sealed class DataCommandTests : CourseClone
{
    [Fact]
    public async Task List_names_every_data_set_of_this_repository()
    {
        var result = await CommandResult.Of(RepositoryRoot.Folder, "data", "list");
        Assert.Equal("", result.Error);
        Assert.Matches(@"digits +[\d,]+ kB  present +MIT", result.Output);
        Assert.Contains("reviews", result.Output);
    }

    [Fact]
    public async Task Verify_compares_every_file_with_its_hash()
    {
        var result = await CommandResult.Of(RepositoryRoot.Folder, "data", "verify");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(13, result.Output.Split('\n').Count(line => line.StartsWith("ok ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_a_build_of_the_course_the_error_says_what_to_run()
    {
        var result = await Dlcourse("data", "list");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("the course is not built yet. Run: dlcourse setup", result.Error);
    }
}
