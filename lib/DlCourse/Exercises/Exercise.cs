namespace DlCourse.Exercises;

/// <summary>An exercise of a lesson. Its check, which takes the learner's answer, is in the class of that exercise.</summary>
public abstract class Exercise
{
    private readonly string[] hints;
    private readonly string solution;
    private int hintsGiven;

    private protected Exercise(string id, string title, string[] hints, string solution)
    {
        (Id, Title, this.hints, this.solution) = (id, title, hints, solution.ReplaceLineEndings("\n"));
    }

    /// <summary>The lesson and the number in it, for example <c>03.2</c>.</summary>
    public string Id { get; }

    /// <summary>What it is about, in a few words.</summary>
    public string Title { get; }

    /// <summary>The next hint; after the last one, where the solution is.</summary>
    public Hint Hint()
    {
        var next = Math.Min(hintsGiven++, hints.Length);
        return next < hints.Length
            ? new Hint(Id, $"{next + 1} of {hints.Length}", hints[next])
            : new Hint(Id, "no more", "That was the last hint. The solution is folded below the check; call .Solution() to show it here.");
    }

    /// <summary>The solution. Try first: what you find yourself stays with you.</summary>
    public Solution Solution() => new(Id, solution);

    /// <summary>
    /// Runs a judgement and turns whatever happens, exceptions of the learner's code included, into a result. Only a cancellation
    /// passes: that is how a notebook stops a loop that does not end.
    /// </summary>
    private protected CheckResult Judge(Func<CheckResult> judgement)
    {
        var blanksBefore = Todo.Uses;
        try
        {
            var result = judgement();
            return Todo.Uses == blanksBefore ? result : Blank("Your function still has a blank: replace Todo.Here by your code.");
        }
        catch (Exception exception) when (Todo.Uses == blanksBefore && exception is not OperationCanceledException)
        {
            return new CheckResult(
                Id, Outcome.Error,
                [$"Your code threw {exception.GetType().Name}: {exception.Message}", "Run it on one example in a cell of its own to see where."]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Blank("Your function still has a blank: replace Todo.Here by your code.");
        }
    }

    private protected CheckResult Blank(params string[] lines) => new(Id, Outcome.NotAttempted, lines);

    private protected CheckResult Wrong(params string[] lines) => new(Id, Outcome.Incorrect, lines);

    private protected CheckResult Right(string line, string explanation) => new(Id, Outcome.Correct, [line], explanation);
}
