using DlCourse.Exercises.Quizzes;

namespace DlCourse.Exercises.Authoring;

/// <summary>Things to match with each other.</summary>
internal sealed class MatchQuestion(string text) : Question(text)
{
    /// <summary>What belongs together.</summary>
    public required Pair[] Pairs { get; init; }

    /// <summary>What is to be learned from it.</summary>
    public required string Explanation { get; init; }

    internal override PosedQuestion Pose(int number, Random random) => new PosedMatch(number, this, random);
}
