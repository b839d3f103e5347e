namespace DlCourse.Notebooks.Instrumentation;

/// <summary>Thrown inside a cell that has been asked to stop.</summary>
public sealed class CellInterruptedException : OperationCanceledException
{
    /// <summary>Creates the exception.</summary>
    public CellInterruptedException()
        : base("The cell was interrupted.")
    {
    }
}
