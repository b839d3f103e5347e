namespace DlCourse.Cli.Tests.Setup;

public sealed class DoctorTests : CourseClone
{
    [Fact]
    public async Task What_is_missing_comes_with_what_to_do()
    {
        var result = await Dlcourse("doctor");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("ok   .NET SDK", result.Output);
        Assert.Contains("MISS course      not built", result.Output);
        Assert.Contains("run: dlcourse setup", result.Output);
    }

    [Fact]
    public async Task Sources_newer_than_what_lessons_load_are_named()
    {
        Directory.CreateDirectory(Path.Combine(Root, "artifacts", "lesson", "abc"));
        var assembly = Path.Combine(Root, "artifacts", "lesson", "abc", "DlCourse.dll");
        await File.WriteAllTextAsync(assembly, "");
        await File.WriteAllTextAsync(Path.Combine(Root, "notebooks", "setup.csx"), "#r \"../artifacts/lesson/abc/DlCourse.dll\"\n");
        Directory.CreateDirectory(Path.Combine(Root, "lib", "DlCourse", "obj"));
        var source = Path.Combine(Root, "lib", "DlCourse", "Lesson.cs");
        await File.WriteAllTextAsync(source, "");
        await File.WriteAllTextAsync(Path.Combine(Root, "lib", "DlCourse", "obj", "Generated.cs"), "");
        File.SetLastWriteTimeUtc(source, DateTime.UtcNow.AddHours(-1));
        Assert.Contains("ok   course      lessons load artifacts/lesson/abc/DlCourse.dll", (await Dlcourse("doctor")).Output.Replace('\\', '/'));

        File.SetLastWriteTimeUtc(source, DateTime.UtcNow.AddHours(1));
        Assert.Contains("Lesson.cs is newer than what lessons load", (await Dlcourse("doctor")).Output);
    }
}
