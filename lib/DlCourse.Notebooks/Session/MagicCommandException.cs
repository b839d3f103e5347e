namespace DlCourse.Notebooks.Session;

/// <summary>A magic command that the session cannot carry out; the message is shown to the learner as it stands.</summary>
internal sealed class MagicCommandException(string message, int line) : Exception(message)
{
    /// <summary>The 1-based line of the cell.</summary>
    public int Line { get; } = line;
}
