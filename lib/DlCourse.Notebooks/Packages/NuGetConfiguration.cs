namespace DlCourse.Notebooks.Packages;

/// <summary>The files in which NuGet finds its sources: the user's own, and those of the notebook's folder and of the folders around it.</summary>
internal static class NuGetConfiguration
{
    private static readonly string[] Names = ["nuget.config", "NuGet.config", "NuGet.Config"];

    /// <summary>The files there are, the nearest first.</summary>
    public static IEnumerable<string> Files()
    {
        var folders = new List<string>();
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent) folders.Add(folder.FullName);

        var user = OperatingSystem.IsWindows()
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "NuGet")
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet");
        return folders.Append(user)
            .Select(folder => Names.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists))
            .OfType<string>();
    }
}
