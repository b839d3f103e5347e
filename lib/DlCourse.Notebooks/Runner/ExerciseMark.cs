using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Runner;

/// <summary>
/// The outcome of an exercise as its check shows it. Checks belong to the course, of which the runner knows nothing; what they have
/// agreed on is two attributes in the HTML of the result: <c>data-dlcourse-exercise="03.2" data-dlcourse-outcome="Correct"</c>.
/// </summary>
/// <param name="Exercise">The id of the exercise.</param>
/// <param name="Outcome"><c>NotAttempted</c>, <c>Error</c>, <c>Incorrect</c> or <c>Correct</c>.</param>
internal sealed partial record ExerciseMark(string Exercise, string Outcome)
{
    public const string NotAttempted = "NotAttempted";
    public const string Correct = "Correct";

    /// <summary>All marks in the HTML of a cell's outputs, in order.</summary>
    public static IReadOnlyList<ExerciseMark> In(string html) =>
        [.. Pattern().Matches(html).Select(m => new ExerciseMark(m.Groups["exercise"].Value, m.Groups["outcome"].Value))];

    [GeneratedRegex("data-dlcourse-exercise=\"(?<exercise>[^\"]*)\"\\s+data-dlcourse-outcome=\"(?<outcome>[^\"]*)\"")]
    private static partial Regex Pattern();
}
