namespace DlCourse.Notebooks.Session;

/// <summary>Whether code is ready to run.</summary>
public enum CompletenessStatus
{
    /// <summary>It parses.</summary>
    Complete,

    /// <summary>It would parse if more were written after it.</summary>
    Incomplete,

    /// <summary>Nothing that could be written after it would make it parse.</summary>
    Invalid,
}
