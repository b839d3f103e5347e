using DlCourse.Displays;

namespace DlCourse.Exercises;

/// <summary>One hint.</summary>
[TypeFormatterSource(typeof(DisplaySource), PreferredMimeTypes = ["text/html"])]
public sealed class Hint : IDisplayed
{
    internal Hint(string exerciseId, int number, int count, string text) => (ExerciseId, Number, Count, Text) = (exerciseId, number, count, text);

    /// <summary>The exercise, for example <c>03.2</c>.</summary>
    public string ExerciseId { get; }

    /// <summary>Which hint it is, from 1; one more than <see cref="Count"/> after the last.</summary>
    public int Number { get; }

    /// <summary>How many hints the exercise has.</summary>
    public int Count { get; }

    /// <summary>The hint.</summary>
    public string Text { get; }

    private bool IsHint => Number <= Count;

    /// <summary>Plain text, for example <c>03.2 hint 1 of 2: …</c>.</summary>
    public override string ToString() => IsHint ? $"{ExerciseId} hint {Number} of {Count}: {Text}" : $"{ExerciseId}: {Text}";

    /// <inheritdoc/>
    IEnumerable<(string MimeType, string Content)> IDisplayed.Bundle() =>
        [("text/html", new Card(IsHint ? $"{ExerciseId} Hint, {Number} of {Count}" : $"{ExerciseId} No more hints", [Text]) { Below = Steps() }.ToHtml(Edge.Neutral)), ("text/plain", ToString())];

    /// <summary>A dot for every hint, the ones seen filled.</summary>
    private string Steps() => !IsHint
        ? ""
        : $"<div aria-hidden=\"true\" style=\"margin-top:4px;letter-spacing:3px\">{new string('●', Number)}{new string('○', Count - Number)}</div>";
}
