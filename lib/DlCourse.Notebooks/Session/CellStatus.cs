namespace DlCourse.Notebooks.Session;

/// <summary>How a cell ended.</summary>
public enum CellStatus
{
    /// <summary>It ran to its end.</summary>
    Ok,

    /// <summary>It did not compile, or threw.</summary>
    Error,

    /// <summary>It was interrupted; what it had assigned before is kept.</summary>
    Interrupted,
}
