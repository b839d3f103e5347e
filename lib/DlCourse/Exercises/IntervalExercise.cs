using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is a number to find by trying; a whole interval is right.</summary>
public sealed class IntervalExercise : Exercise
{
    private readonly IntervalDefinition definition;

    internal IntervalExercise(IntervalDefinition definition)
        : base(definition) => this.definition = definition;

    /// <summary>Checks the number that you found.</summary>
    /// <param name="found">Your number.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(double found) => Report(Judge(found));

    internal override IEnumerable<Rehearsal> Rehearsals()
    {
        yield return new("blank", () => Judge(double.NaN), Outcome.NotAttempted);
        yield return new("solution", () => Judge((definition.From + definition.To) / 2), Outcome.Correct);
        yield return new("the lower end", () => Judge(definition.From), Outcome.Correct);
        yield return new("the upper end", () => Judge(definition.To), Outcome.Correct);
        var width = definition.To - definition.From;
        yield return Rehearsal.OfMisconception(0, definition.Below, () => Judge(definition.From - width));
        yield return Rehearsal.OfMisconception(1, definition.Above, () => Judge(definition.To + width));
        for (var i = 0; i < definition.Misconceptions.Length; i++)
        {
            var misconception = definition.Misconceptions[i];
            yield return Rehearsal.OfMisconception(i + 2, misconception.Says, () => Judge(misconception.Wrong));
        }
    }

    private CheckResult Judge(double found)
    {
        if (double.IsNaN(found)) return Blank("Try some numbers, put the one you found into the cell above, run it, then run this check again.");
        if (found >= definition.From && found <= definition.To) return Right($"{definition.Name} = {ValueText.Of(found)} is right: it lies in the interval that works.");
        var foreseen = definition.Misconceptions.FirstOrDefault(misconception => misconception.Wrong == found)?.Says;
        return Wrong($"{definition.Name} = {ValueText.Of(found)} is too {(found < definition.From ? "small" : "large")}.", foreseen ?? (found < definition.From ? definition.Below : definition.Above));
    }
}
