using DlCourse.Exercises.Quizzes;

namespace DlCourse.Exercises.Authoring;

/// <summary>Things to put in order.</summary>
internal sealed class OrderQuestion(string text) : Question(text)
{
    /// <summary>The things in the right order; each reply says why it comes where it comes.</summary>
    public required Choice[] Items { get; init; }

    /// <summary>What holds the order together.</summary>
    public required string Explanation { get; init; }

    internal override PosedQuestion Pose(int number, Random random) => new PosedOrder(number, this, random);
}
