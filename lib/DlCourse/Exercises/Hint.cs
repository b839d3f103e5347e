using DlCourse.Displays;

namespace DlCourse.Exercises;

/// <summary>One hint.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class Hint : IDisplayed
{
    internal Hint(string exerciseId, string number, string text) => (ExerciseId, Number, Text) = (exerciseId, number, text);

    /// <summary>The exercise, for example <c>03.2</c>.</summary>
    public string ExerciseId { get; }

    /// <summary>Which hint it is, for example <c>1 of 2</c>; after the last one, <c>no more</c>.</summary>
    public string Number { get; }

    /// <summary>The hint.</summary>
    public string Text { get; }

    /// <summary>Plain text, for example <c>03.2 hint 1 of 2: …</c>.</summary>
    public override string ToString() => $"{ExerciseId} hint {Number}: {Text}";

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("text/html", new Card($"{ExerciseId} Hint, {Number}", [Text]).ToHtml("#808080")), ("text/plain", ToString())];
}
