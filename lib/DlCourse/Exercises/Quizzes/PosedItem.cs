namespace DlCourse.Exercises.Quizzes;

/// <summary>A choice with its letter.</summary>
/// <param name="Letter">The letter the learner sees.</param>
/// <param name="Text">What it claims.</param>
/// <param name="Reply">What is said to it.</param>
/// <param name="IsRight">Whether it is right; for order and match this says nothing.</param>
internal sealed record PosedItem(char Letter, string Text, string Reply, bool IsRight);
