namespace DlCourse.Exercises.Running;

/// <summary>What the session knows of the cell in which a learner answers. Our own sessions say it; elsewhere nothing is known.</summary>
internal static class ExerciseCell
{
    private const string QuestionName = "DlCourse.DidNotCompile";

    /// <summary>What to say then: a cell that does not compile changes nothing, and the check would judge an older answer.</summary>
    public static readonly string[] Advice =
    [
        "The cell of this exercise does not compile, so what it says has not reached the check.",
        "Mend the error that is shown below that cell, run the cell, then run this check again.",
    ];

    /// <summary>Whether the exercise's cell did not compile when it ran last.</summary>
    public static bool DidNotCompile(string exerciseId) =>
        AppContext.GetData(QuestionName) is Func<string, bool> question && question($"// exercise {exerciseId}");
}
