namespace DlCourse.Exercises;

/// <summary>What an exercise asks of the learner.</summary>
public enum ExerciseKind
{
    /// <summary>Say what comes out before it is run.</summary>
    Predict,

    /// <summary>Fill the blanks of something that nearly works.</summary>
    Complete,

    /// <summary>Find and mend the one thing that is wrong.</summary>
    Repair,

    /// <summary>Put lines into an order that works.</summary>
    Order,

    /// <summary>Make something that works do more.</summary>
    Modify,

    /// <summary>Write it from the formula.</summary>
    Make,

    /// <summary>Try until you find it; a whole interval is right.</summary>
    Explore,

    /// <summary>Choose the reason that holds.</summary>
    Explain,
}
