namespace DlCourse.Exercises;

/// <summary>How far a learner has come with a quiz.</summary>
/// <param name="Questions">How many questions there are.</param>
/// <param name="Answered">How many have been answered, rightly or not.</param>
/// <param name="Right">How many have been answered rightly.</param>
internal sealed record QuizState(int Questions, int Answered, int Right);
