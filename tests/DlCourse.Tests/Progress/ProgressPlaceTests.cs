namespace DlCourse.Tests.ProgressFiles;

public sealed class ProgressPlaceTests
{
    [Fact]
    public void A_staged_assembly_belongs_to_the_clone_above_it() =>
        Assert.Equal(Full("clone"), ProgressPlace.CloneOf(Full("clone", "artifacts", "lesson", "0123456789abcdef", "DlCourse.dll")));

    [Theory]
    [InlineData("clone", "lib", "DlCourse", "bin", "DlCourse.dll")]
    [InlineData("lesson", "x", "DlCourse.dll")]
    [InlineData("DlCourse.dll")]
    public void Any_other_assembly_belongs_to_none(params string[] path) => Assert.Null(ProgressPlace.CloneOf(Full(path)));

    [Fact]
    public void An_assembly_that_was_loaded_from_memory_belongs_to_none() => Assert.Null(ProgressPlace.CloneOf(""));

    [Fact]
    public void These_tests_do_not_write_the_progress_of_whoever_runs_them() =>
        Assert.Null(ProgressPlace.CloneOf(typeof(Progress).Assembly.Location));

    private static string Full(params string[] path) => Path.GetFullPath(Path.Combine([Path.GetTempPath(), .. path]));
}
