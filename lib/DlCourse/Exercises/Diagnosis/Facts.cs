using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>What can be seen without guessing.</summary>
internal static class Facts
{
    private const string ArrayChanged = "Make a new one for the result (or work on a .Clone()) and leave the inputs as they are.";
    private const string TensorChanged = "A name that ends in an underscore (`add_`, `zero_`) and `t[…] = …` change the tensor itself: use the function without it, or work on `t.clone()`.";

    /// <summary>The function changed something that it was given.</summary>
    public static (Finding Finding, Trial Trial)? InputChanged(Function function, TrialRun run) =>
        run.Trials.FirstOrDefault(trial => trial.Changed >= 0) is { } trial
            ? (new(
                Cause.InputChanged, Certainty.Certain,
                $"Your function changed `{function.Parameters[trial.Changed]}`, which it was given. {(trial.Inputs[trial.Changed] is Tensor ? TensorChanged : ArrayChanged)}"), trial)
            : null;

    /// <summary>NaN or infinity where numbers are expected.</summary>
    public static (Finding Finding, Trial Trial)? NotFinite(TrialRun run)
    {
        var trial = run.Trials.FirstOrDefault(trial => !trial.IsRight && trial.Expected.IsFinite && !trial.Got.IsFinite);
        if (trial is null) return null;
        var at = Array.FindIndex(trial.Got.Numbers, number => !double.IsFinite(number));
        var place = trial.Got.IsScalar ? "" : $", first at {TrialText.Place(trial.Got.Shape, at)}";
        var what = double.IsNaN(trial.Got.Numbers[at]) ? "NaN (not a number)" : "infinity";
        return (new(Cause.NotFinite, Certainty.Certain, $"The answer is {what} here{place}. {Origin(trial)}"), trial);
    }

    /// <summary>The right numbers with an axis of length 1 too many or too few; or N × N numbers where N should be.</summary>
    public static (Finding Finding, Trial Trial)? LoneAxis(TrialRun run)
    {
        var wrong = run.Trials.Where(trial => !trial.IsRight).ToArray();
        if (wrong.Length == 0 || !wrong.All(trial => trial.Expected.Traits is not null && trial.Got.Traits is not null)) return null;
        return ShapeText.Of(wrong) is { } found ? (new(found.Cause, Certainty.Certain, found.Says), wrong[0]) : null;
    }

    /// <summary>Another sort of value, or another shape, and the guess that explains it, if there is one.</summary>
    public static (Finding Finding, Trial Trial)? WrongShape(TrialRun run, Finding? guess)
    {
        var trial = run.Trials.FirstOrDefault(trial => !trial.IsRight && !trial.Expected.HasFormOf(trial.Got));
        if (trial is null) return null;
        var (expected, got) = (ValueText.Form(trial.Expected), ValueText.Form(trial.Got));
        var says = trial.Got.Kind == ObservedKind.Nothing ? "Your function returned null: return the result." : $"Expected {expected}, got {got}. {guess?.Says ?? ShapeThought(run, trial)}";
        return (new(Cause.WrongShape, Certainty.Certain, says), trial);
    }

    /// <summary>The right numbers in another element type, or cut off from the graph: nothing that numbers could show.</summary>
    public static (Finding Finding, Trial Trial)? WrongTraits(Function function, TrialRun run)
    {
        var numbers = function.Tolerance with { NumbersOnly = true };
        var wrong = run.Trials.Where(trial => !trial.IsRight).ToArray();
        if (function.Accept is not null || wrong.Length == 0 || !wrong.All(trial => trial.Expected.Accepts(trial.Got, numbers))) return null;
        return TraitText.Of(wrong[0].Expected, wrong[0].Got) is { } found ? (new(found.Cause, Certainty.Certain, found.Says), wrong[0]) : null;
    }

    /// <summary>Answers that interfere with each other.</summary>
    public static (Finding Finding, Trial? Trial)? Interference(TrialRun run)
    {
        var shared = run.Trials.FirstOrDefault(trial => !trial.Got.Accepts(Observation.Of(trial.Answer), Tolerance.Exact));
        if (shared is not null)
        {
            const string says = "An earlier answer changed when your function was called again: it returns the same array every time. Make a new one inside the function.";
            return (new(Cause.AnswerShared, Certainty.Certain, says), shared);
        }

        if (run.Again is { } again && run.Trials.Count > 0 && !run.Trials[0].Got.Accepts(again, Tolerance.Default))
        {
            const string says = "The same input gives another answer the second time. Your function keeps something from call to call, or draws random numbers: start each call afresh.";
            return (new(Cause.StateKept, Certainty.Certain, $"{says} (first {run.Trials[0].Got}, then {again})"), run.Trials[0]);
        }

        return null;
    }

    private static string Origin(Trial trial)
    {
        var numbers = trial.Views.SelectMany(view => view.Numbers).ToArray();
        if (trial.Got.Numbers.Any(double.IsInfinity) && numbers.Any(number => Math.Abs(number) > 700)) return "Math.Exp overflows above 709: subtract the largest value first.";
        if (numbers.Contains(0) || numbers.Contains(1)) return "Look for a logarithm of 0, or a division of 0 by 0: one of the inputs is 0 or 1.";
        if (numbers.Any(number => Math.Abs(number) > 700)) return "Math.Exp overflows above 709, and infinity divided by infinity is NaN: subtract the largest value first.";
        return numbers.Any(number => number < 0) ? "Look for the root or the logarithm of a negative number, and for a division by 0." : "Look for a division by 0.";
    }

    private static string ShapeThought(TrialRun run, Trial trial)
    {
        var (expected, got) = (trial.Expected, trial.Got);
        if (expected.Kind != ObservedKind.Numbers || got.Kind != ObservedKind.Numbers) return "Look at what your return statement gives back.";
        if (expected.Traits is not null && got.Traits is not null) return ShapeText.Thought(expected, got);
        if (expected.Shape.Length == 0) return "Should the list be added up or averaged at the end?";
        if (got.Shape.Length == 0) return "There is a sum or a mean too much, or only one entry comes back.";
        if (expected.Shape.SequenceEqual(got.Shape.Reverse())) return "Rows and columns are exchanged.";
        if (run.Trials.All(other => Differs(other, 1))) return "One too many: how far does the loop run, and how long is the new array?";
        if (run.Trials.All(other => Differs(other, -1))) return "One too few: does the loop reach the last element?";
        return "Which input decides how many numbers come out?";
    }

    /// <summary>Whether some axis of the answer is longer by so many, and no other differs.</summary>
    private static bool Differs(Trial trial, int by)
    {
        var (expected, got) = (trial.Expected.Shape, trial.Got.Shape);
        return expected.Length == got.Length && !expected.SequenceEqual(got) && expected.Zip(got).All(pair => pair.Second - pair.First == 0 || pair.Second - pair.First == by);
    }
}
