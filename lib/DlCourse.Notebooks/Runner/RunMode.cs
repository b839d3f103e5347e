namespace DlCourse.Notebooks.Runner;

/// <summary>Which code stands in the exercise cells while a notebook runs.</summary>
public enum RunMode
{
    /// <summary>What the learner finds: blanks.</summary>
    AsShipped,

    /// <summary>Each exercise cell replaced by the code of its solution cell.</summary>
    Solved,
}
