using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is a small class.</summary>
/// <typeparam name="TInterface">The interface of the course that the class implements.</typeparam>
public sealed class ClassExercise<TInterface> : Exercise
    where TInterface : class
{
    private readonly ClassDefinition<TInterface> definition;

    internal ClassExercise(ClassDefinition<TInterface> definition)
        : base(definition) => this.definition = definition;

    /// <summary>Creates objects of your class, uses them, and says what it finds.</summary>
    /// <param name="create">Creates a new object, for example <c>() => new MyGate()</c>.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(Func<TInterface> create) => Report(Judge(create));

    internal override IEnumerable<Rehearsal> Rehearsals()
    {
        yield return new("blank", () => Judge(definition.AsShipped ?? definition.Blank), Outcome.NotAttempted);
        yield return new("solution", () => Judge(definition.Reference), Outcome.Correct);
        for (var i = 0; i < definition.Misconceptions.Length; i++)
        {
            var misconception = definition.Misconceptions[i];
            yield return Rehearsal.OfMisconception(i, misconception.Says, () => Judge(misconception.Wrong));
        }
    }

    internal override CheckResult? Fails(Action failure) => Judge(() =>
    {
        failure();
        return definition.Reference();
    });

    private CheckResult Judge(Func<TInterface>? create)
    {
        if (create is null) return Blank("There is no class yet: run the cell above, then this check again.");
        Func<object?[], object?> Using(Func<TInterface> factory) => inputs => definition.Scenarios.Single(scenario => scenario.Name == inputs[0] as string).Run(factory());
        var function = new Function(
            ["When you"],
            Using(definition.Reference),
            [.. definition.Misconceptions.Select(m => new Misconception<Func<object?[], object?>>(Using(m.Wrong), m.Says))],
            definition.AsShipped is { } shipped ? Using(shipped) : null,
            null,
            [.. definition.Scenarios.Select(scenario => (new object?[] { scenario.Name }, ""))],
            definition.Tolerance,
            definition.Limit);
        var verdict = FunctionJudge.Judge(function, Using(create));
        return verdict.Outcome == Outcome.Correct ? Right("Your class does all of it.") : verdict.Result(Id);
    }
}
