namespace DlCourse.Notebooks.Language;

/// <summary>Whether a cell can be run as it stands.</summary>
public enum Completeness
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>Something is open: a bracket, a comment, a string, a statement.</summary>
    Incomplete,

    /// <summary>Its syntax is wrong, and typing more will not make it right.</summary>
    Invalid,
}
