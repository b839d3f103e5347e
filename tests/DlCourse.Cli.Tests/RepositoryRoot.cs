namespace DlCourse.Cli.Tests;

/// <summary>Where this repository is.</summary>
internal static class RepositoryRoot
{
    public static string Folder { get; } = Around(AppContext.BaseDirectory);

    private static string Around(string folder) =>
        File.Exists(Path.Combine(folder, "DlCourse.sln")) ? folder : Around(Path.GetDirectoryName(folder)!);
}
