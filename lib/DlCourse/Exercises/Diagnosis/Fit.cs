using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>How well a guess explains what was seen.</summary>
/// <param name="Idea">The guess.</param>
/// <param name="Explained">Wrong answers that it predicts.</param>
/// <param name="Contradicted">Answers, right or wrong, of which it predicts something else.</param>
/// <param name="Wrong">All wrong answers.</param>
internal sealed record Fit(Idea Idea, int Explained, int Contradicted, int Wrong)
{
    private const double GoodShare = 0.7;

    /// <summary>Nothing speaks against it, and it is not silent about most of what is wrong.</summary>
    public bool IsFull => Contradicted == 0 && Explained > 0 && (Share >= GoodShare || (Idea.SpeaksSeldom && Explained > 1));

    /// <summary>It explains most of what is wrong, and little speaks against it.</summary>
    public bool IsGood => Explained >= 3 && Share >= GoodShare && Contradicted <= Wrong * (1 - GoodShare);

    /// <summary>The share of the wrong answers that it predicts.</summary>
    public double Share => (double)Explained / Wrong;

    /// <summary>Tests a guess; null if it explains nothing.</summary>
    public static Fit? Of(Idea idea, IReadOnlyList<Trial> trials, Tolerance tolerance)
    {
        // Element type and graph are looked at apart from the numbers (Facts): a wrong sign stays one in float64.
        tolerance = tolerance with { NumbersOnly = true };
        var (explained, contradicted, wrong) = (0, 0, trials.Count(trial => !trial.IsRight));
        foreach (var trial in trials)
        {
            if (idea.Predict(trial) is not { } predicted) continue;
            if (!predicted.Accepts(trial.Got, tolerance)) contradicted++;
            else if (!trial.IsRight) explained++;
            if (contradicted > wrong * (1 - GoodShare)) return null;
        }

        return explained > 0 ? new Fit(idea, explained, contradicted, wrong) : null;
    }
}
