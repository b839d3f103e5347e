namespace DlCourse.Lessons.Tests;

/// <summary>The lessons of this repository and what is expected of them.</summary>
internal static class LessonFiles
{
    public static string Root { get; } = Around(AppContext.BaseDirectory);

    /// <summary>The names of all lessons, such as <c>03-perceptron</c>.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static string Notebook(string name) => Path.Combine(Root, "notebooks", name + ".ipynb");

    public static string Expected(string name) => Path.Combine(Root, "tests", "notebooks", "expected", name + ".json");

    private static string Around(string folder) =>
        File.Exists(Path.Combine(folder, "DlCourse.sln")) ? folder : Around(Path.GetDirectoryName(folder)!);
}
