namespace DlCourse.Exercises.Authoring;

/// <summary>Something to do with a learner's object.</summary>
/// <param name="Name">In words that complete "when you …", for example <c>call Forward(2, 3), then Backward(1)</c>.</param>
/// <param name="Run">Does it, and returns what is to be compared.</param>
internal sealed record Scenario<T>(string Name, Func<T, object?> Run);
