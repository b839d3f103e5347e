namespace DlCourse.Notebooks.Packages;

/// <summary>A package that could not be installed; the message is shown to the learner as it stands.</summary>
internal sealed class PackageException(string message, int line = 1) : Exception(message)
{
    /// <summary>The 1-based line of the cell.</summary>
    public int Line { get; } = line;
}
