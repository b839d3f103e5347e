namespace DlCourse.Exercises.Authoring;

/// <summary>What every exercise says of itself; the kinds of definitions add what is checked.</summary>
internal abstract class ExerciseDefinition
{
    /// <summary>The lesson and the number in it, for example <c>03.2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked for.</summary>
    public required ExerciseKind Kind { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>At least two, each leading a step further, none of them the answer.</summary>
    public required string[] Hints { get; init; }

    /// <summary>The code of the folded cell below the check, from its first line <c>// solution 03.2</c>.</summary>
    public required string Solution { get; init; }

    /// <summary>Why the answer is right: shown after success and with the solution.</summary>
    public required string Explanation { get; init; }

    /// <summary>The first line after success; null means a line that fits the kind of exercise.</summary>
    public string? Praise { get; init; }
}
