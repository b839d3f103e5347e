namespace DlCourse.Exercises.Diagnosis;

/// <summary>How sure a finding is; messages are worded accordingly.</summary>
internal enum Certainty
{
    /// <summary>It explains what is seen, and something else may too: "It looks as if …".</summary>
    Likely,

    /// <summary>It is a fact, or it predicts every answer and no other rule does.</summary>
    Certain,
}
