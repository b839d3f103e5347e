namespace DlCourse.Exercises;

/// <summary>What goes in.</summary>
public enum InputKind
{
    /// <summary>Nothing has been chosen yet.</summary>
    NotChosen,

    /// <summary>One row of a table: a few numbers with a meaning each.</summary>
    TableRow,

    /// <summary>The pixels of a picture.</summary>
    Image,

    /// <summary>How often each word occurs in a text.</summary>
    WordCounts,

    /// <summary>The situation in which something has to be done.</summary>
    State,
}
