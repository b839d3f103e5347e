namespace DlCourse.Exercises.Comparison;

/// <summary>The sorts of values that answers are made of.</summary>
internal enum ObservedKind
{
    /// <summary>Null.</summary>
    Nothing,

    /// <summary>A number, a list of numbers, or a table of them.</summary>
    Numbers,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>Text or a name.</summary>
    Text,

    /// <summary>Several values of different sorts or shapes.</summary>
    Parts,

    /// <summary>Anything else.</summary>
    Other,
}
