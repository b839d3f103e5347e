namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>A mistake and its true cause, written down before the diagnosis existed.</summary>
/// <param name="Cause">What is wrong.</param>
/// <param name="Slip">In a few words of the learner's.</param>
/// <param name="Function">The wrong function.</param>
internal sealed record SeededMistake(TrueCause Cause, string Slip, Delegate Function);
