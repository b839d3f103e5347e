namespace DlCourse.Notebooks.Learner;

/// <summary>What a merge may do to a cell.</summary>
public enum MergeChangeKind
{
    /// <summary>The learner had not touched it: it has the new text.</summary>
    Improved,

    /// <summary>The learner has edited it: it stays, and the new version stands below it.</summary>
    VersionAdded,

    /// <summary>The learner's answer stays; the blank of the exercise is another now.</summary>
    AnswerKept,

    /// <summary>The lesson has it for the first time.</summary>
    Added,

    /// <summary>The lesson no longer has it, and the learner had not touched it.</summary>
    Removed,

    /// <summary>The lesson no longer has it; what the learner has written in it stays.</summary>
    EditKept,
}
