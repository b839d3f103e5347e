namespace DlCourse.Notebooks.Runner;

/// <summary>Told what happens while notebooks run. Several notebooks may report at once.</summary>
public interface IRunProgress
{
    /// <summary>A notebook begins.</summary>
    /// <param name="lesson">Its name.</param>
    /// <param name="cells">How many cells will run.</param>
    void NotebookBegins(string lesson, int cells);

    /// <summary>A cell of it begins.</summary>
    void CellBegins(string lesson, int number, string firstLine);

    /// <summary>A cell of it has ended.</summary>
    void CellEnded(string lesson, CellReport cell);

    /// <summary>The notebook has ended.</summary>
    void NotebookEnded(LessonReport lesson);
}
