using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is an order of lettered lines.</summary>
public sealed class OrderExercise : Exercise
{
    private readonly OrderDefinition definition;

    internal OrderExercise(OrderDefinition definition)
        : base(definition) => this.definition = definition;

    /// <summary>The lines as they stand in the notebook.</summary>
    internal IReadOnlyList<string> Lines => definition.Lines;

    /// <summary>Checks your order.</summary>
    /// <param name="order">The letters in your order, for example <c>"dbac"</c>; spaces and commas do not matter.</param>
    /// <returns>The outcome, and the first line that comes too early.</returns>
    public CheckResult Check(string order) => Report(Judge(order));

    internal override IEnumerable<Rehearsal> Rehearsals()
    {
        yield return new("blank", () => Judge(Todo.Here<string>()), Outcome.NotAttempted);
        yield return new("solution", () => Judge(definition.Answer), Outcome.Correct);
        var index = 0;
        foreach (var misconception in definition.Misconceptions)
        {
            yield return Rehearsal.OfMisconception(index++, misconception.Says, () => Judge(misconception.Wrong));
        }

        foreach (var rule in definition.Before)
        {
            // The right order with the later line moved before the earlier one.
            var moved = definition.Answer.Replace(rule.Then.ToString(), "", StringComparison.Ordinal);
            moved = moved.Insert(moved.IndexOf(rule.First, StringComparison.Ordinal), rule.Then.ToString());
            if (definition.Misconceptions.Any(misconception => misconception.Wrong == moved) || Broken(moved) != rule) continue;
            yield return Rehearsal.OfMisconception(index++, rule.Because, () => Judge(moved));
        }
    }

    private CheckResult Judge(string? answer)
    {
        var order = string.Concat((answer ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (order.Length == 0) return Blank("Put the letters of the lines into the cell above in your order, run it, then run this check again.");
        var all = string.Concat(Enumerable.Range(0, definition.Lines.Length).Select(i => (char)('a' + i)));
        if (order.FirstOrDefault(letter => !all.Contains(letter, StringComparison.Ordinal)) is not default(char) and var unknown)
        {
            return Wrong($"There is no line {unknown}: the lines are a to {all[^1]}.");
        }

        if (all.FirstOrDefault(letter => !order.Contains(letter, StringComparison.Ordinal)) is not default(char) and var missing)
        {
            return Wrong($"Line {missing} is missing: every line is used exactly once.");
        }

        if (order.Length > all.Length) return Wrong($"Line {order.GroupBy(letter => letter).First(group => group.Count() > 1).Key} stands there twice: every line is used exactly once.");
        if (definition.Misconceptions.FirstOrDefault(misconception => misconception.Wrong == order) is { } foreseen) return Wrong(foreseen.Says);
        return Broken(order) is { } rule
            ? Wrong($"Line {rule.Then} comes before line {rule.First}, and that does not work.", rule.Because)
            : Right("That order works.");
    }

    private Precedence? Broken(string order) => definition.Before
        .Where(rule => order.IndexOf(rule.Then, StringComparison.Ordinal) < order.IndexOf(rule.First, StringComparison.Ordinal))
        .MinBy(rule => order.IndexOf(rule.Then, StringComparison.Ordinal));
}
