namespace DlCourse.Exercises;

/// <summary>What a check found.</summary>
public enum Outcome
{
    /// <summary>A blank is still there.</summary>
    NotAttempted,

    /// <summary>The learner's code stopped with an exception.</summary>
    Error,

    /// <summary>An answer that is not right yet.</summary>
    Incorrect,

    /// <summary>Right on every input the check tried.</summary>
    Correct,
}
