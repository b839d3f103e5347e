namespace DlCourse.Exercises.Diagnosis;

/// <summary>One sort of mistake.</summary>
internal interface IRule
{
    /// <summary>The guesses that this exercise's inputs and answers allow.</summary>
    IEnumerable<Idea> Ideas(Evidence evidence);
}
