using DlCourse.Exercises.Quizzes;

namespace DlCourse.Exercises.Authoring;

/// <summary>One choice is right. The reply of the right one explains why; each wrong one has its own.</summary>
internal sealed class SingleChoice(string text) : Question(text)
{
    /// <summary>The right choice.</summary>
    public required Choice Right { get; init; }

    /// <summary>The others.</summary>
    public required Choice[] Wrong { get; init; }

    internal override PosedQuestion Pose(int number, Random random) => new PosedChoice(number, this, false, [Right], Wrong, random);
}
