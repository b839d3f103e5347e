using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>One of the values of an exercise, with its type forgotten.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Expected">A right value.</param>
/// <param name="Blank">What the blank of the cell leaves behind.</param>
/// <param name="Misconceptions">Wrong values and what to say to them.</param>
/// <param name="Judge">Looks at a value.</param>
internal sealed record ValueSubject(
    string Name, object? Expected, object? Blank, IReadOnlyList<(object? Wrong, string Says)> Misconceptions, Func<object?, ValueFinding> Judge)
{
    /// <summary>The value that an answer describes.</summary>
    public static ValueSubject Of<T>(Answer<T> answer) => new(
        answer.Name,
        answer.Expected,
        Todo.Here<T>(),
        [.. answer.Misconceptions.Select(misconception => ((object?)misconception.Wrong, misconception.Says))],
        value => ValueJudge.Judge(answer, value));
}
