namespace DlCourse.Exercises.Diagnosis;

/// <summary>What a rule has found.</summary>
/// <param name="Cause">What is wrong.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Says">The cause and one next thought, as sentences.</param>
internal sealed record Finding(Cause Cause, Certainty Certainty, string Says);
