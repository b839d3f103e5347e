using DlCourse.Cli.Course;
using DlCourse.Cli.FrontEnds;
using DlCourse.Cli.Jupyter;
using DlCourse.Notebooks;

namespace DlCourse.Cli.Setup;

/// <summary>Looks at everything a learner needs and says what to do about what is missing.</summary>
/// <param name="course">The clone.</param>
internal sealed class Doctor(CourseFolder course)
{
    private static readonly (string Command, string Name)[] FrontEnds =
        [("code", "VS Code"), ("codium", "VSCodium"), ("jupyter-lab", "Jupyter Lab"), ("jupyter-notebook", "Jupyter Notebook"), ("jupyter", "Jupyter")];

    /// <summary>Examines.</summary>
    public async Task<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancel) =>
        [await SdkAsync(cancel), StagedBuild(), Kernel(), WriteAccess("notebooks"), WriteAccess("my"), FrontEnd()];

    private async Task<Finding> SdkAsync(CancellationToken cancel)
    {
        var result = await DotnetCommand.RunAsync(course.Root, ["--version"], cancel);
        return result.ExitCode == 0
            ? new Finding(".NET SDK", true, $"{result.Output.Trim()} at {DotnetInstallation.Command}")
            : new Finding(".NET SDK", false, result.FirstError, "install the .NET 10 SDK: https://dotnet.microsoft.com/download");
    }

    private Finding StagedBuild()
    {
        var staged = new StagedCourse(course.Root);
        if (staged.Assembly() is not { } assembly) return new Finding("course", false, "not built", "run: dlcourse setup");
        return staged.NewerSource() is { } newer
            ? new Finding("course", false, $"{Path.GetRelativePath(course.Root, newer)} is newer than what lessons load", "run: dlcourse setup, then restart the kernel")
            : new Finding("course", true, $"lessons load {Path.GetRelativePath(course.Root, assembly)}");
    }

    private static Finding Kernel()
    {
        var specs = KernelSpec.All(prefix: null);
        var ours = specs.FirstOrDefault(spec => spec.IsOurs && !spec.IsBroken);
        var upstream = specs.FirstOrDefault(spec => spec.Name == KernelInstaller.UpstreamName);
        if (upstream is { IsBroken: true })
        {
            var remedy = upstream.IsOurs ? "run: dlcourse setup" : "run: dlcourse jupyter install --force";
            return new Finding("kernel", false, $"'{upstream.Name}' starts {upstream.Executable}, which is gone", remedy);
        }

        if (ours is not null) return new Finding("kernel", true, $"'{ours.Name}' in {ours.Folder}");
        return upstream is not null
            ? new Finding("kernel", true, $"'{upstream.Name}' of .NET Interactive in {upstream.Folder}")
            : new Finding("kernel", false, "no C# kernel is installed", "run: dlcourse setup");
    }

    private Finding WriteAccess(string name)
    {
        var folder = Path.Combine(course.Root, name);
        var probe = Path.Combine(folder, $".write-test-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new Finding(name + "/", true, "can be written to");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Finding(name + "/", false, e.Message, "clone the course into a folder of your own");
        }
    }

    private static Finding FrontEnd()
    {
        var found = FrontEnds.Where(front => ProgramPath.Find(front.Command) is not null).Select(front => front.Name).ToList();
        return found.Count > 0
            ? new Finding("front end", true, string.Join(", ", found))
            : new Finding("front end", false, "none found on the path", "install VS Code (with its Jupyter extension) or Jupyter");
    }
}
