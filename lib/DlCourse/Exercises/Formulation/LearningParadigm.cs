namespace DlCourse.Exercises;

/// <summary>What a machine learns from.</summary>
public enum LearningParadigm
{
    /// <summary>Nothing has been chosen yet.</summary>
    NotChosen,

    /// <summary>From examples with their answers.</summary>
    Supervised,

    /// <summary>From examples without answers.</summary>
    Unsupervised,

    /// <summary>From the rewards for what it does.</summary>
    Reinforcement,
}
