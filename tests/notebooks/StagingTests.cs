using System.Diagnostics;
using DlCourse.Notebooks.Documents;
using DlCourse.Notebooks.Runner;

namespace DlCourse.Lessons.Tests;

/// <summary>A build of the course alone, in any configuration, is what the next lesson loads.</summary>
public sealed class StagingTests : IDisposable
{
    private readonly string clone = Directory.CreateTempSubdirectory("dlcourse-staging-").FullName;

    public StagingTests()
    {
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig" })
        {
            File.Copy(Path.Combine(LessonFiles.Root, file), Path.Combine(clone, file));
        }

        foreach (var project in new[] { "DlCourse", "DlCourse.Torch", "DlCourse.Formats" }) Copy(Path.Combine(LessonFiles.Root, "lib", project), Path.Combine(clone, "lib", project));
    }

    public void Dispose() => Directory.Delete(clone, recursive: true);

    // Debug is where something can go wrong: it must stage an optimised library.
    public static TheoryData<string> Configurations => LessonRuns.IsFull ? ["Debug", "Release"] : ["Debug"];

    [Theory]
    [MemberData(nameof(Configurations))]
    public async Task A_new_member_is_seen_by_a_cell_after_building_only_the_course(string configuration)
    {
        await Build(configuration);
        var before = await RunCell("DlCourse.StagingProbe.Answer");
        Assert.Contains("CS0234", before.Error);

        const string Probe = "namespace DlCourse;\n\n/// <summary>Added by a test.</summary>\npublic static class StagingProbe\n{\n    /// <summary>An answer.</summary>\n    public static int Answer => 42;\n}\n";
        await File.WriteAllTextAsync(Path.Combine(clone, "lib", "DlCourse", "StagingProbe.cs"), Probe);
        await Build(configuration);
        Assert.Null((await RunCell("DlCourse.StagingProbe.Answer")).Error);

        // Hot loops of lessons live in the library: it is optimised even in Debug.
        const string Optimised = "var debuggable = typeof(DlCourse.StagingProbe).Assembly.GetCustomAttributes(true).OfType<System.Diagnostics.DebuggableAttribute>().Single();\nif (debuggable.IsJITOptimizerDisabled) throw new Exception(\"not optimised\");";
        Assert.Null((await RunCell(Optimised)).Error);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(clone, "notebooks", "setup.csx")),
            await File.ReadAllTextAsync(Path.Combine(clone, "my", "setup.csx")));
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private async Task Build(string configuration)
    {
        var start = new ProcessStartInfo("dotnet", ["build", Path.Combine(clone, "lib", "DlCourse"), "-c", configuration, "-nodeReuse:false", "-p:RunAnalyzers=false"])
        {
            RedirectStandardOutput = true,
        };
        using var build = Process.Start(start)!;
        var output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, output);
    }

    private async Task<CellReport> RunCell(string code)
    {
        var notebook = new NotebookDocument();
        notebook.Cells.Add(new Cell(CellKind.Code, "#!import setup.csx\n" + code) { Id = "cell" });
        var path = Path.Combine(clone, "notebooks", "99-staging.ipynb");
        notebook.Save(path);
        return (await new NotebookRunner(new RunOptions()).RunAsync(path)).Cells.Single();
    }
}
