using System.Net;
using DlCourse.Displays;

namespace DlCourse.Exercises;

/// <summary>The course's own answer to an exercise: code to read, then to write yourself.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class Solution : IDisplayed
{
    internal Solution(string exerciseId, string code) => (ExerciseId, Code) = (exerciseId, code);

    /// <summary>The exercise, for example <c>03.2</c>.</summary>
    public string ExerciseId { get; }

    /// <summary>The code, the same as in the folded cell below the check.</summary>
    public string Code { get; }

    /// <summary>The code as it stands.</summary>
    public override string ToString() => Code;

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("text/html", $"<pre><code>{WebUtility.HtmlEncode(Code)}</code></pre>"), ("text/plain", Code)];
}
