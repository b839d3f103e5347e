using System.Text.RegularExpressions;
using DlCourse.Cli.Setup;

namespace DlCourse.Cli.Course;

/// <summary>The build of the course that lessons load.</summary>
/// <param name="root">The clone.</param>
internal sealed partial class StagedCourse(string root)
{
    private static readonly string[] Projects = ["DlCourse", "DlCourse.Formats", "DlCourse.Torch"];
    private static readonly string[] SourceEndings = [".cs", ".csproj", ".targets"];

    /// <summary>The staged assembly that <c>notebooks/setup.csx</c> names; null when nothing is staged.</summary>
    public string? Assembly()
    {
        var setup = Path.Combine(root, "notebooks", "setup.csx");
        if (!File.Exists(setup)) return null;
        var reference = Reference().Match(File.ReadAllText(setup));
        var assembly = Path.GetFullPath(Path.Combine(root, "notebooks", reference.Groups["path"].Value));
        return reference.Success && File.Exists(assembly) ? assembly : null;
    }

    /// <summary>Builds the course, which stages it for lessons.</summary>
    /// <exception cref="UserErrorException">It does not build.</exception>
    public async Task BuildAsync(CancellationToken cancel)
    {
        var build = await DotnetCommand.RunAsync(root, ["build", Path.Combine(root, "lib", "DlCourse"), "-c", "Release"], cancel);
        if (build.ExitCode != 0) throw new UserErrorException($"the course does not build: {build.FirstError}");
    }

    /// <summary>A source file of the course that is newer than what lessons load; null when there is none.</summary>
    public string? NewerSource()
    {
        if (Assembly() is not { } assembly) return null;
        var built = File.GetLastWriteTimeUtc(assembly);
        return Projects.Select(project => Path.Combine(root, "lib", project)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => SourceEndings.Contains(Path.GetExtension(file)))
            .FirstOrDefault(file => !InBuildFolder(file) && File.GetLastWriteTimeUtc(file) > built);
    }

    private bool InBuildFolder(string file) =>
        Path.GetRelativePath(Path.Combine(root, "lib"), file).Split(Path.DirectorySeparatorChar)[1] is "bin" or "obj";

    [GeneratedRegex("^#r \"(?<path>[^\"]*DlCourse\\.dll)\"", RegexOptions.Multiline)]
    private static partial Regex Reference();
}
