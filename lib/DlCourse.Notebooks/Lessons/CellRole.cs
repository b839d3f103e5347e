namespace DlCourse.Notebooks.Lessons;

/// <summary>What a cell of a lesson is for.</summary>
public enum CellRole
{
    /// <summary>Code to run and look at: every code cell that says nothing else.</summary>
    Demo,

    /// <summary>Code that the learner writes.</summary>
    Exercise,

    /// <summary>Code that says whether the exercise is solved.</summary>
    Check,

    /// <summary>Code or text that helps with the exercise.</summary>
    Hint,

    /// <summary>A folded text that holds the code of a solution.</summary>
    Solution,

    /// <summary>A question with answers to choose from.</summary>
    Quiz,
}
