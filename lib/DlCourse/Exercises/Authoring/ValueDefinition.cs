namespace DlCourse.Exercises.Authoring;

/// <summary>One value.</summary>
internal sealed class ValueDefinition<T> : ExerciseDefinition
{
    /// <summary>What is asked for.</summary>
    public required Answer<T> Answer { get; init; }
}

/// <summary>Two values.</summary>
internal sealed class ValueDefinition<T1, T2> : ExerciseDefinition
{
    /// <summary>What is asked for, in the order of the check's arguments.</summary>
    public required (Answer<T1> First, Answer<T2> Second) Answers { get; init; }
}

/// <summary>Three values.</summary>
internal sealed class ValueDefinition<T1, T2, T3> : ExerciseDefinition
{
    /// <summary>What is asked for, in the order of the check's arguments.</summary>
    public required (Answer<T1> First, Answer<T2> Second, Answer<T3> Third) Answers { get; init; }
}

/// <summary>Four values.</summary>
internal sealed class ValueDefinition<T1, T2, T3, T4> : ExerciseDefinition
{
    /// <summary>What is asked for, in the order of the check's arguments.</summary>
    public required (Answer<T1> First, Answer<T2> Second, Answer<T3> Third, Answer<T4> Fourth) Answers { get; init; }
}
