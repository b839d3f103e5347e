namespace DlCourse.Notebooks.Session;

/// <summary>The two console streams.</summary>
public enum ConsoleChannel
{
    /// <summary>Standard output.</summary>
    Out,

    /// <summary>Standard error.</summary>
    Error,
}
