namespace DlCourse.Data;

/// <summary>The folder <c>datasets/</c> of the clone from which the course was loaded.</summary>
internal static class DatasetFolder
{
    /// <summary>Finds it around the loaded assembly or, failing that, around the current directory.</summary>
    /// <exception cref="DirectoryNotFoundException">It is in neither place.</exception>
    public static string Find() =>
        Around(Path.GetDirectoryName(typeof(DatasetFolder).Assembly.Location)) ?? Around(Directory.GetCurrentDirectory())
        ?? throw new DirectoryNotFoundException("The folder datasets/ of the course was not found. Run the lesson inside the clone of the course.");

    private static string? Around(string? folder)
    {
        for (; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            var datasets = Path.Combine(folder, "datasets");
            if (File.Exists(Path.Combine(folder, "DlCourse.sln")) && Directory.Exists(datasets)) return datasets;
        }

        return null;
    }
}
