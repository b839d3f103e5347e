using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Runs a learner's function and says what came of it.</summary>
internal static class FunctionJudge
{
    /// <summary>The verdict on a function.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static FunctionVerdict Judge(Function function, Func<object?[], object?> answer)
    {
        var run = TrialRun.Of(function, answer);
        if (run.TimedOut) return Problems.TimedOut(function, run);
        if (run.MetBlank) return new(Outcome.NotAttempted, ["There is still a blank in it: replace Todo by your code, run that cell, then this check again."]);
        if (run.Problem is { } problem) return Problems.Thrown(function, run, problem);
        if (IsAsShipped(function, run)) return new(Outcome.NotAttempted, ["This is still the code as it came: change it, run that cell, then this check again."]);

        if (Diagnostician.Find(function, run) is not { } found) return new(Outcome.Correct, []);
        var figures = TrialText.Lines(function, found.Trial, found.Finding).ToArray();
        return new(Outcome.Incorrect, [.. figures, found.Finding.Says], found.Finding, figures.Length);
    }

    private static bool IsAsShipped(Function function, TrialRun run) =>
        function.AsShipped is { } shipped
        && run.Trials.Any(trial => !trial.IsRight)
        && run.Trials.All(trial => Hypothesis.Answer(shipped, trial.Inputs) is { } same && same.Accepts(trial.Got, Tolerance.Default));
}
