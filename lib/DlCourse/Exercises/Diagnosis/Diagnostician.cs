using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis.Rules;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Asks one kind of rule after the other why answers are wrong: the exercise's own first, then facts, then guesses.</summary>
internal static class Diagnostician
{
    private const string Fallback = "Compute this input by hand, step by step, and print the same steps in your function.";

    // The order decides between guesses that explain the same answers: the plainer ones come first.
    private static readonly IRule[] Rules =
    [
        new SignRule(), new AxisRule(), new ReturnedInputRule(), new LearningRateRule(), new BiasRule(), new FactorRule(), new CountRule(), new LogarithmRule(),
        new RootRule(), new ComplementRule(), new PercentRule(), new OffByOneRule(), new UpdateOrderRule(), new MissedElementRule(), new SwapRule(),
        new AngleRule(), new InputSignRule(), new ChangeRule(), new WholeNumberRule(), new NormalisationRule(), new ConstantRule(), new AbsoluteValueRule(),
        new TensorAxisRule(), new TensorScaleRule(), new SquashingRule(), new AccumulationRule(), new CrossEntropyRule(), new BroadcastRule(),
    ];

    // What these predict has another shape than the right answer, so that there is nothing to add about it.
    private static readonly Cause[] ExplainsShapes =
        [Cause.Transposed, Cause.WrongAxis, Cause.InputsSwapped, Cause.InputReturned, Cause.ReshapedNotTransposed, Cause.BroadcastPairs];

    /// <summary>The best explanation, and the trial to show with it; null if nothing is wrong.</summary>
    public static (Finding Finding, Trial? Trial)? Find(Function function, TrialRun run)
    {
        if (run.Trials.FirstOrDefault(trial => !trial.IsRight) is not { } wrong) return Facts.Interference(run);
        if (Foreseen(function, run) is { } foreseen) return (foreseen, wrong);
        if (Facts.InputChanged(function, run) is { } changed) return changed;
        if (wrong.Complaint is { } complaint) return (new(Cause.Misconception, Certainty.Certain, complaint), wrong);
        if (Facts.NotFinite(run) is { } notFinite) return notFinite;
        if (Facts.WrongTraits(function, run) is { } traits) return traits;
        var guess = function.Accept is null ? Guess(function, run) : null;
        if (Facts.LoneAxis(run) is { } loneAxis) return loneAxis;
        if (guess is null || !ExplainsShapes.Contains(guess.Cause))
        {
            if (Facts.WrongShape(run, guess) is { } shape) return shape;
        }

        if (guess is not null) return (guess, wrong);
        if (Facts.Interference(run) is { } interference) return interference;
        return (new(Cause.Unknown, Certainty.Likely, Fallback), wrong);
    }

    /// <summary>A misconception of the exercise explains every answer, changed inputs included.</summary>
    private static Finding? Foreseen(Function function, TrialRun run)
    {
        var says = function.Wrong.FirstOrDefault(wrong => run.Trials.All(trial => TrialRun.Explains(function, wrong.Wrong, trial)))?.Says;
        return says is null ? null : new Finding(Cause.Misconception, Certainty.Certain, says);
    }

    private static Finding? Guess(Function function, TrialRun run)
    {
        var evidence = new Evidence(function, run.Trials);
        var fits = Rules.SelectMany(rule => rule.Ideas(evidence)).Select(idea => Fit.Of(idea, run.Trials, function.Tolerance)).OfType<Fit>().ToArray();
        var full = fits.Where(fit => fit.IsFull).ToArray();
        if (full.Length > 0)
        {
            // A prediction made without looking at the answer proves more than one that was fitted to it.
            var best = full.FirstOrDefault(fit => !fit.Idea.IsFitted) ?? full[0];
            var rivals = full.Where(fit => fit.Idea.IsFitted == best.Idea.IsFitted).Select(fit => fit.Idea.Cause).Distinct().Count();
            var isCertain = rivals == 1 && best.Explained >= 2 && !best.Idea.IsOnlyLikely;
            return Worded(best.Idea, isCertain ? Certainty.Certain : Certainty.Likely);
        }

        return fits.Where(fit => fit.IsGood && !fit.Idea.IsFitted).MaxBy(fit => fit.Share) is { } good ? Worded(good.Idea, Certainty.Likely) : null;
    }

    private static Finding Worded(Idea idea, Certainty certainty) => new(
        idea.Cause, certainty,
        certainty == Certainty.Certain ? $"{char.ToUpperInvariant(idea.Clause[0])}{idea.Clause[1..]}. {idea.Thought}" : $"It looks as if {idea.Clause}. {idea.Thought}");
}
