namespace DlCourse.Data;

/// <summary>The learner's own folder with real data sets.</summary>
public static class RealData
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "DLCOURSE_DATA";

    /// <summary>The folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The variable is not set, or its folder does not exist; the message says what to do.</exception>
    public static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new DirectoryNotFoundException(
                $"Real data is read from a folder of yours, and {Variable} does not name one. Put MNIST's four files (train-images-idx3-ubyte.gz and so on) into a folder mnist, "
                + $"set {Variable} to the folder around it, and start the notebook again. The lesson also runs without it, on the bundled set: leave out Lesson.UseRealData().");
        }

        return Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException($"{Variable} is {folder}, but there is no such folder.");
    }

    /// <summary>The first of some places in the folder at which there is a file.</summary>
    /// <exception cref="FileNotFoundException">There is none; the message lists the places.</exception>
    internal static string Find(string folder, string what, params string[] places) =>
        places.Select(place => Path.Combine(folder, place)).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"{what} is not in {folder}. Looked for {string.Join(", ", places)}. Put the file there, or leave out Lesson.UseRealData() to use the bundled set.");
}
