using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Asks one kind of rule after the other why answers are wrong.</summary>
internal static class Diagnostician
{
    /// <summary>The best explanation; null if nothing is wrong.</summary>
    public static Finding? Find(Function function, TrialRun run)
    {
        var isRight = run.Trials.All(trial => trial.IsRight);
        if (isRight) return null;
        return Foreseen(function, run)
            ?? Complaint(run)
            ?? new Finding(Cause.Unknown, Certainty.Likely, "Compute this input by hand, step by step, and print the same steps in your function.");
    }

    /// <summary>A misconception of the exercise explains every answer.</summary>
    private static Finding? Foreseen(Function function, TrialRun run)
    {
        var says = function.Wrong.FirstOrDefault(wrong => run.Trials.All(trial =>
            Hypothesis.Answer(wrong.Wrong, trial.Inputs) is { } same && same.Accepts(trial.Got, function.Tolerance)))?.Says;
        return says is null ? null : new Finding(Cause.Misconception, Certainty.Certain, says);
    }

    private static Finding? Complaint(TrialRun run) =>
        run.Trials.FirstOrDefault(trial => trial.Complaint is not null)?.Complaint is { } says ? new Finding(Cause.Misconception, Certainty.Certain, says) : null;
}
