namespace DlCourse.Notebooks.Session;

/// <summary>Where a running cell's outputs go, in the order in which they happen. Calls may come from any thread, one at a time.</summary>
public interface ICellOutput
{
    /// <summary>Text written to the console: one call for each call of <see cref="Console"/>.</summary>
    void Stream(ConsoleChannel channel, string text);

    /// <summary>Something shown with <c>display</c>.</summary>
    /// <param name="displayId">The id under which <see cref="Update"/> may replace it.</param>
    /// <param name="bundle">Texts by mime type.</param>
    void Display(string displayId, IReadOnlyDictionary<string, string> bundle);

    /// <summary>Replaces an earlier display, of this cell or of one before it.</summary>
    void Update(string displayId, IReadOnlyDictionary<string, string> bundle);

    /// <summary>The value of the cell's trailing expression.</summary>
    void Result(IReadOnlyDictionary<string, string> bundle);

    /// <summary>An error. Only the last one ends the cell: an import may fail and the cell go on.</summary>
    void Failure(CellError failure);
}
