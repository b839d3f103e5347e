using DlCourse.Displays;

namespace DlCourse.Exercises;

/// <summary>The course's own answer to an exercise: code to read, then to write yourself.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class Solution : IDisplayed
{
    internal Solution(string exerciseId, string code, string explanation) => (ExerciseId, Code, Explanation) = (exerciseId, code, explanation);

    /// <summary>The exercise, for example <c>03.2</c>.</summary>
    public string ExerciseId { get; }

    /// <summary>The code, the same as in the folded cell below the check.</summary>
    public string Code { get; }

    /// <summary>Why it works.</summary>
    public string Explanation { get; }

    /// <summary>The code, then the explanation as a comment.</summary>
    public override string ToString() => $"{Code}\n// {Explanation}";

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("text/html", new Card($"{ExerciseId} Solution", []) { Below = $"{Html.Block(Code)}<div><em>Why:</em> {Html.Prose(Explanation)}</div>" }.ToHtml(Edge.Neutral)), ("text/plain", ToString())];
}
