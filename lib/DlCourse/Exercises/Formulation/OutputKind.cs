namespace DlCourse.Exercises;

/// <summary>What comes out.</summary>
public enum OutputKind
{
    /// <summary>Nothing has been chosen yet.</summary>
    NotChosen,

    /// <summary>A number without bounds.</summary>
    OneNumber,

    /// <summary>A number from 0 to 1.</summary>
    OneProbability,

    /// <summary>The number of a group.</summary>
    GroupNumber,

    /// <summary>One of the things that can be done.</summary>
    Action,
}
