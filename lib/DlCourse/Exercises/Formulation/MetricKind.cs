namespace DlCourse.Exercises;

/// <summary>What people look at in the end.</summary>
public enum MetricKind
{
    /// <summary>Nothing has been chosen yet.</summary>
    NotChosen,

    /// <summary>By how much the answers are off, on average, in the unit of the thing itself.</summary>
    MeanAbsoluteError,

    /// <summary>The share of answers that are right.</summary>
    Accuracy,

    /// <summary>The share of the real cases that are found.</summary>
    Recall,

    /// <summary>How often readers call a group sensible.</summary>
    ReadersAgreement,

    /// <summary>How long people wait, on average.</summary>
    MeanWait,
}
