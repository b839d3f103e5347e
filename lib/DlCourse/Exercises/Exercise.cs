using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Running;

namespace DlCourse.Exercises;

/// <summary>An exercise of a lesson. Its check, which takes the learner's answer, is in the class of its form.</summary>
public abstract class Exercise
{
    private readonly ExerciseDefinition definition;
    private int hintsGiven;

    private protected Exercise(ExerciseDefinition definition) => this.definition = definition;

    /// <summary>The lesson and the number in it, for example <c>03.2</c>.</summary>
    public string Id => definition.Id;

    /// <summary>What it is about, in a few words.</summary>
    public string Title => definition.Title;

    /// <summary>What it asks for.</summary>
    public ExerciseKind Kind => definition.Kind;

    /// <summary>All hints in order.</summary>
    internal IReadOnlyList<string> HintTexts => definition.Hints;

    /// <summary>How many hints there are.</summary>
    internal int HintCount => definition.Hints.Length;

    /// <summary>Why the answer is right.</summary>
    internal string Explanation => definition.Explanation;

    /// <summary>The next hint; after the last one, where the solution is.</summary>
    public Hint Hint()
    {
        var next = Math.Min(hintsGiven++, HintCount);
        if (next < HintCount) Progress.RecordHint(Id);
        return HintAt(next);
    }

    /// <summary>The hint after so many others, whatever has been shown in this process; it is not recorded.</summary>
    internal Hint HintAt(int read) => read < HintCount
        ? new Hint(Id, read + 1, HintCount, definition.Hints[read])
        : new Hint(Id, HintCount + 1, HintCount, "That was the last hint. The solution is folded below the check; call .Solution() to show it here.");

    /// <summary>The solution and why it works. Try first: what you find yourself stays with you.</summary>
    public Solution Solution() => new(Id, definition.Solution.ReplaceLineEndings("\n"), Explanation);

    /// <summary>What the exercise must say to the blank, to its solution and to each misconception; a test runs them all.</summary>
    internal abstract IEnumerable<Rehearsal> Rehearsals();

    /// <summary>What it says when the learner's code stops with an exception; null where no code of the learner's runs.</summary>
    internal virtual CheckResult? Fails(Action failure) => null;

    /// <summary>Every result that a learner sees passes here, and only here.</summary>
    private protected virtual CheckResult Report(CheckResult result)
    {
        if (ExerciseCell.DidNotCompile(Id)) result = Failed(ExerciseCell.Advice);
        Progress.Record(Id, result.Outcome);
        return result;
    }

    private protected CheckResult Blank(params IEnumerable<string> lines) => new(Id, Outcome.NotAttempted, lines);

    private protected CheckResult Wrong(params IEnumerable<string> lines) => new(Id, Outcome.Incorrect, lines);

    private protected CheckResult Failed(params IEnumerable<string> lines) => new(Id, Outcome.Error, lines);

    private protected CheckResult Right(string otherwise, params IEnumerable<string> remarks) =>
        new(Id, Outcome.Correct, [definition.Praise ?? otherwise, .. remarks], Explanation);
}
