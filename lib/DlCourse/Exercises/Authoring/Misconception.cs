namespace DlCourse.Exercises.Authoring;

/// <summary>A typical wrong answer, as a value or as a function that gives it, and what the check says to it.</summary>
/// <typeparam name="T">The answer's type.</typeparam>
/// <param name="Wrong">The wrong answer. Tests run it and expect <paramref name="Says"/>.</param>
/// <param name="Says">What is wrong and one next thought, in at most two sentences.</param>
internal sealed record Misconception<T>(T Wrong, string Says);
