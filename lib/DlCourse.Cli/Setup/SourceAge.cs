namespace DlCourse.Cli.Setup;

/// <summary>Whether something built is older than its sources.</summary>
internal static class SourceAge
{
    private static readonly string[] Projects = ["DlCourse.Cli", "DlCourse.Jupyter", "DlCourse.Notebooks"];

    /// <summary>A source file of the command or the kernel that is newer than an assembly; null where there is none.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="root">The clone.</param>
    public static string? NewerThan(string assembly, string root)
    {
        var built = File.GetLastWriteTimeUtc(assembly);
        var newer = Projects.Select(project => Path.Combine(root, "lib", project)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .FirstOrDefault(file => !IsGenerated(Path.GetRelativePath(root, file)) && File.GetLastWriteTimeUtc(file) > built);
        return newer is null ? null : Path.GetRelativePath(root, newer);
    }

    private static bool IsGenerated(string file) => file.Split(Path.DirectorySeparatorChar)[2] is "bin" or "obj";
}
