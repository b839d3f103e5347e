namespace DlCourse.Exercises;

/// <summary>What becomes small in training.</summary>
public enum LossKind
{
    /// <summary>Nothing has been chosen yet.</summary>
    NotChosen,

    /// <summary>The squared distance between the answer and the truth.</summary>
    SquaredError,

    /// <summary>−ln of the probability that the truth was given.</summary>
    CrossEntropy,

    /// <summary>The squared distance between an example and the centre of its group.</summary>
    DistanceToCentre,

    /// <summary>The reward that was missed: minus the sum of the rewards.</summary>
    LostReward,
}
