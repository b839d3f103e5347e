namespace DlCourse.Cli.FrontEnds;

/// <summary>Programs that the shell would find.</summary>
internal static class ProgramPath
{
    /// <summary>The first of these programs that is on the path; null where none is.</summary>
    public static string? Find(params string[] names) => names.Select(FindOne).FirstOrDefault(found => found is not null);

    private static string? FindOne(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd", ".bat"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(IsExecutable);
    }

    private static bool IsExecutable(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
