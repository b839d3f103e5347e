using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Quizzes;

namespace DlCourse.Exercises.Authoring;

/// <summary>A number is asked for.</summary>
internal sealed class NumericQuestion(string text, double answer) : Question(text)
{
    /// <summary>The right number.</summary>
    public double Answer { get; } = answer;

    /// <summary>How far a right answer may be off; wide enough for the digits that the question asks for.</summary>
    public Tolerance Tolerance { get; init; } = new(1e-3, 1e-9);

    /// <summary>Why it is that number.</summary>
    public required string Explanation { get; init; }

    /// <summary>Wrong numbers, each with its own reply.</summary>
    public required Misconception<double>[] Misconceptions { get; init; }

    internal override PosedQuestion Pose(int number, Random random) => new PosedNumber(number, this);
}
