using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>What is said about a tensor whose shape alone tells what happened.</summary>
internal static class ShapeText
{
    /// <summary>The cause that explains the shapes of all wrong answers; null if none does.</summary>
    public static (Cause Cause, string Says)? Of(IReadOnlyList<Trial> wrong)
    {
        if (wrong.All(IsBroadcast))
        {
            const string says = "N × N numbers come out where N should: shapes [N, 1] and [N] broadcast, so that every element met every other. Print both shapes; `squeeze(1)` or `unsqueeze(1)` makes them equal.";
            return (Cause.BroadcastPairs, says);
        }

        if (!wrong.All(DiffersByLoneAxes)) return null;
        var (expected, got) = (wrong[0].Expected.Shape, wrong[0].Got.Shape);
        var shapes = $"The numbers are right, the shape is not: expected {Text(expected)}, got {Text(got)}.";
        return got.Length > expected.Length
            ? (Cause.ExtraAxis, $"{shapes} An axis of length 1 is left over: leave out `keepdim`, or take it away with `squeeze({Place(got, expected)})`.")
            : (Cause.MissingAxis, $"{shapes} An axis of length 1 is missing: keep it with `keepdim: true`, put it back with `unsqueeze({Place(expected, got)})`, or look for a `squeeze` that takes too much.");
    }

    /// <summary>One thought about a tensor of the wrong shape, when nothing else is known.</summary>
    public static string Thought(Observation expected, Observation got)
    {
        if (got.Numbers.Length == expected.Numbers.Length) return "There are as many numbers as there should be: which axes belong together, and in which order?";
        if (got.Shape.Length == 0) return "Everything has become one number: name the axis in `sum` or `mean`.";
        if (got.Shape.Length > expected.Shape.Length) return "There is an axis left that should have been added up or averaged.";
        if (got.Shape.Length < expected.Shape.Length) return "An axis is gone that should have stayed.";
        return "Write down what each axis counts, before and after each operation.";
    }

    private static bool DiffersByLoneAxes(Trial trial)
    {
        var (expected, got) = (trial.Expected, trial.Got);
        return expected.Shape.Length != got.Shape.Length
            && expected.Shape.Where(size => size != 1).SequenceEqual(got.Shape.Where(size => size != 1))
            && expected.Accepts(got.Reshaped(expected.Shape)!, Tolerance.Default with { NumbersOnly = true });
    }

    private static bool IsBroadcast(Trial trial)
    {
        var n = trial.Expected.Numbers.Length;
        return n > 1 && trial.Got.Shape.Length == 2 && trial.Got.Shape[0] == n && trial.Got.Shape[1] == n
            && trial.Expected.Shape.Count(size => size != 1) == 1;
    }

    /// <summary>The first axis of the longer shape that the shorter one lacks.</summary>
    private static int Place(int[] longer, int[] shorter) =>
        Enumerable.Range(0, longer.Length).First(axis => longer[axis] == 1 && (axis >= shorter.Length || shorter[axis] != 1 || axis == longer.Length - 1));

    private static string Text(int[] shape) => $"[{string.Join(", ", shape)}]";
}
