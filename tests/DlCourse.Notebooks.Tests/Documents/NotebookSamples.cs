using System.Runtime.CompilerServices;

namespace DlCourse.Notebooks.Tests.Documents;

/// <summary>Fifty notebooks as different as files in the wild: thirty-eight made from numbered recipes, twelve written by hand.</summary>
public static class NotebookSamples
{
    public const int Made = 38;

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Enumerable.Range(0, Made).Select(seed => $"made-{seed:00}"),
        .. Directory.GetFiles(Folder(), "*.ipynb").Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file)),
    ];

    public static string Json(string name) =>
        name.StartsWith("made-", StringComparison.Ordinal)
            ? SampleRecipe.Json(int.Parse(name[5..], System.Globalization.CultureInfo.InvariantCulture))
            : File.ReadAllText(Path.Combine(Folder(), name));

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Samples");
}
