namespace DlCourse.Notebooks.Documents;

/// <summary>A file is not a notebook that this program can read. The message names the file, the place, what was expected and what came.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Says what is wrong with a notebook, and where.</summary>
    /// <param name="file">The file's path, or the name of the text if it came from elsewhere.</param>
    /// <param name="location">A path such as <c>cells[3].source</c>, or a line and byte.</param>
    /// <param name="problem">What was expected, what came, and what to do where that is not plain.</param>
    /// <param name="inner">The error that this one explains, if any.</param>
    public NotebookFormatException(string file, string location, string problem, Exception? inner = null)
        : base($"{file}: {location}: {problem}", inner)
    {
        File = file;
        Location = location;
        Problem = problem;
    }

    /// <summary>The file's path, or the name of the text if it came from elsewhere.</summary>
    public string File { get; }

    /// <summary>Where in the file: a path such as <c>cells[3].source</c>, or a line and byte.</summary>
    public string Location { get; }

    /// <summary>What was expected and what came.</summary>
    public string Problem { get; }
}
