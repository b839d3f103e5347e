namespace DlCourse.Notebooks.Session;

/// <summary>Whoever answers when a cell asks for a line of text: a front end, with a person before it.</summary>
public interface ICellInput
{
    /// <summary>Asks for a line.</summary>
    /// <param name="prompt">What to show before it; may be empty.</param>
    /// <param name="interrupted">Cancelled when the cell is asked to stop: the wait then ends.</param>
    /// <exception cref="OperationCanceledException"><paramref name="interrupted"/> was cancelled.</exception>
    Task<string> AskAsync(string prompt, CancellationToken interrupted);
}
