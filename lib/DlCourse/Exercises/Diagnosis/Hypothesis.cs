using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Calls functions of which nobody knows whether they work on an input.</summary>
internal static class Hypothesis
{
    /// <summary>The answer of a function to copies of the inputs; null if it throws.</summary>
    public static Observation? Answer(Func<object?[], object?> function, IReadOnlyList<object?> inputs)
    {
        try
        {
            return Observation.Of(function([.. inputs.Select(Copies.Of)]));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An input turned round may not suit the function at all: then this idea explains nothing here.
            return null;
        }
    }
}
