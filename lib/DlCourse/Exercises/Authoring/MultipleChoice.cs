using DlCourse.Exercises.Quizzes;

namespace DlCourse.Exercises.Authoring;

/// <summary>Several choices are right, and all of them are asked for. Every choice has its own reply.</summary>
internal sealed class MultipleChoice(string text) : Question(text)
{
    /// <summary>The right choices.</summary>
    public required Choice[] Right { get; init; }

    /// <summary>The others.</summary>
    public required Choice[] Wrong { get; init; }

    internal override PosedQuestion Pose(int number, Random random) => new PosedChoice(number, this, true, Right, Wrong, random);
}
