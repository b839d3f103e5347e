namespace DlCourse.Exercises;

/// <summary>How far a learner has come with one exercise.</summary>
/// <param name="Id">The exercise, for example <c>03.2</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Outcome">The best outcome so far.</param>
internal sealed record ExerciseState(string Id, string Title, Outcome Outcome);
