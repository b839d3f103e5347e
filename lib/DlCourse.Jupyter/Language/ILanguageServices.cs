namespace DlCourse.Jupyter.Language;

/// <summary>What a front end asks about code that is being written. Positions count UTF-16 characters, as C# does.</summary>
public interface ILanguageServices
{
    /// <summary>What could stand at the cursor.</summary>
    Task<CompletionList> CompleteAsync(string code, int cursor);

    /// <summary>What stands at the cursor; null where there is nothing to say about it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="cursor">The position in it.</param>
    /// <param name="detailLevel">0 for a summary, 1 for everything.</param>
    Task<Inspection?> InspectAsync(string code, int cursor, int detailLevel);
}
