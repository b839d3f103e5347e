namespace DlCourse.Exercises;

/// <summary>What a machine is asked for.</summary>
public enum LearningTask
{
    /// <summary>Nothing has been chosen yet.</summary>
    NotChosen,

    /// <summary>A number.</summary>
    Regression,

    /// <summary>One of several classes that have names.</summary>
    Classification,

    /// <summary>Groups that nobody has named.</summary>
    Clustering,

    /// <summary>What to do next.</summary>
    Control,
}
