using DlCourse.Exercises.Authoring;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is the letter of a reason.</summary>
public sealed class ChoiceExercise : Exercise
{
    private readonly ChoiceDefinition definition;

    internal ChoiceExercise(ChoiceDefinition definition)
        : base(definition) => this.definition = definition;

    /// <summary>The choices as they stand in the notebook.</summary>
    internal IReadOnlyList<Choice> Choices => definition.Choices;

    /// <summary>Checks your choice.</summary>
    /// <param name="letter">The letter of the choice, for example <c>"b"</c>.</param>
    /// <returns>The outcome, and what speaks for or against your choice.</returns>
    public CheckResult Check(string letter) => Report(Judge(letter));

    /// <inheritdoc cref="Check(string)"/>
    public CheckResult Check(char letter) => Check(letter.ToString());

    internal override IEnumerable<Rehearsal> Rehearsals()
    {
        yield return new("blank", () => Judge(Todo.Here<string>()), Outcome.NotAttempted);
        yield return new("solution", () => Judge(definition.Right.ToString()), Outcome.Correct);
        var index = 0;
        for (var i = 0; i < definition.Choices.Length; i++)
        {
            var letter = Letter(i);
            if (letter != definition.Right) yield return Rehearsal.OfMisconception(index++, definition.Choices[i].Reply, () => Judge(letter.ToString()));
        }
    }

    private static char Letter(int index) => (char)('a' + index);

    private CheckResult Judge(string? answer)
    {
        var letter = (answer ?? "").Trim().Trim('"', '\'', '.', ')', '(').ToLowerInvariant();
        if (letter.Length == 0) return Blank("Put the letter of your choice into the cell above, run it, then run this check again.");
        var index = letter.Length == 1 ? letter[0] - 'a' : -1;
        if (index < 0 || index >= definition.Choices.Length) return Wrong($"There is no choice \"{answer}\": the letters are a to {Letter(definition.Choices.Length - 1)}.");
        var choice = definition.Choices[index];
        return letter[0] == definition.Right ? Right(choice.Reply) : Wrong($"{letter}: {choice.Text}", choice.Reply);
    }
}
