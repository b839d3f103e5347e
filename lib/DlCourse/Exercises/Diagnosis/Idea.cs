using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>A guess that can be tested: if this were the mistake, then that would be the answer to each input.</summary>
/// <param name="Cause">The mistake.</param>
/// <param name="Clause">The mistake in words that follow "It looks as if" and also stand alone.</param>
/// <param name="Thought">One next thought, a sentence.</param>
/// <param name="Predict">The answer that the mistake leads to; null where the guess says nothing.</param>
internal sealed record Idea(Cause Cause, string Clause, string Thought, Func<Trial, Observation?> Predict)
{
    /// <summary>Whether the prediction has been fitted to the answer, so that it proves less than one made without looking.</summary>
    public bool IsFitted { get; init; }

    /// <summary>Whether the guess can be tested on few inputs only; two of them are enough then, and it stays a guess.</summary>
    public bool SpeaksSeldom { get; init; }

    /// <summary>Whether the guess stays one however well it fits.</summary>
    public bool IsOnlyLikely { get; init; }
}
