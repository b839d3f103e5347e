using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>A trial in words: which input, expected, got, difference.</summary>
internal static class TrialText
{
    private const int LongestInput = 160;

    /// <summary>The inputs by name.</summary>
    public static string Inputs(IReadOnlyList<string> names, IReadOnlyList<object?> inputs, string origin = "")
    {
        var text = string.Join(", ", names.Zip(inputs, (name, input) => $"{name} = {ValueText.OfInput(input)}"));
        if (text.Length > LongestInput) text = text[..(LongestInput - 1)] + "…";
        return origin.Length == 0 ? text : $"{text} ({origin})";
    }

    /// <summary>The lines above the diagnosis.</summary>
    public static IEnumerable<string> Lines(Function function, Trial? trial, Finding finding)
    {
        if (trial is null) yield break;
        yield return $"Input: {Inputs(function.Parameters, trial.Inputs, trial.Origin)}";
        if (trial.Complaint is not null)
        {
            yield return $"got {trial.Got}";
            yield break;
        }

        if (trial.Expected.Accepts(trial.Got, function.Tolerance))
        {
            // Right in itself; what is wrong is something else, such as a changed input.
            yield break;
        }

        yield return ValueText.Compared(trial.Expected, trial.Got);
        if (finding.Cause != Cause.NotFinite && Difference(trial, function.Tolerance) is { } difference) yield return difference;
    }

    private static string? Difference(Trial trial, Tolerance tolerance)
    {
        var (expected, got) = (trial.Expected, trial.Got);
        if (!expected.HasFormOf(got) || expected.Numbers.Length == 0 || expected.Kind is ObservedKind.Truth) return null;
        var distances = expected.Numbers.Zip(got.Numbers, (e, g) => double.Abs(e - g)).ToArray();
        var largest = Array.IndexOf(distances, distances.Max());
        if (double.IsNaN(distances[largest])) return null;
        var place = expected.IsScalar ? "" : $" at {Place(expected.Shape, largest)}";
        if (distances[largest] == 0) return null;
        var allowed = tolerance.For(expected.Traits).At(expected.Scale);
        var close = distances[largest] < 100 * allowed ? $" (allowed are {ValueText.Of(allowed)})" : "";
        return $"difference {ValueText.Of(distances[largest])}{place}{close}";
    }

    /// <summary>Where an entry stands: <c>[2]</c>, <c>[0, 1]</c>.</summary>
    public static string Place(int[] shape, int index)
    {
        if (shape.Length < 2) return $"[{index}]";
        var places = new int[shape.Length];
        for (var axis = shape.Length - 1; axis >= 0; axis--)
        {
            places[axis] = index % shape[axis];
            index /= shape[axis];
        }

        return $"[{string.Join(", ", places)}]";
    }
}
