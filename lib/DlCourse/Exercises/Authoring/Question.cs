using DlCourse.Exercises.Quizzes;

namespace DlCourse.Exercises.Authoring;

/// <summary>A question of a quiz.</summary>
/// <param name="text">The question.</param>
internal abstract class Question(string text)
{
    /// <summary>The question.</summary>
    public string Text { get; } = text;

    /// <summary>Puts the question with its choices in an order drawn by chance.</summary>
    internal abstract PosedQuestion Pose(int number, Random random);
}
