using System.Runtime.CompilerServices;

namespace DlCourse.Tests.Notebooks;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    public static string Read(params string[] path) => File.ReadAllText(PathOf(path));

    public static string PathOf(params string[] path) => Path.Combine([Root(), .. path]);

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
