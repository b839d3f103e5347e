using System.Linq.Expressions;
using System.Reflection;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Diagnosis;

namespace DlCourse.Exercises;

/// <summary>An exercise whose answer is a function, whatever the number of its inputs.</summary>
/// <typeparam name="TFunction">The function's type.</typeparam>
public abstract class DelegateExercise<TFunction> : Exercise
    where TFunction : Delegate
{
    private readonly TFunction blank;
    private readonly TFunction reference;
    private readonly IReadOnlyList<Misconception<TFunction>> misconceptions;
    private readonly TFunction? asShipped;
    private readonly Lazy<Function> function;

    private protected DelegateExercise(
        ExerciseDefinition definition, TFunction blank, TFunction reference, IReadOnlyList<Misconception<TFunction>> misconceptions,
        TFunction? asShipped, Func<Function> function)
        : base(definition)
    {
        (this.blank, this.reference, this.misconceptions, this.asShipped) = (blank, reference, misconceptions, asShipped);
        this.function = new Lazy<Function>(function);
    }

    /// <summary>Calls your function on inputs by hand, on nasty ones and on random ones, and says what it finds.</summary>
    /// <param name="answer">Your function.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(TFunction answer) => Report(Judge(answer));

    /// <summary>Says that a function takes or returns the wrong types.</summary>
    /// <param name="answer">A function of another type.</param>
    /// <returns>An error that names both types.</returns>
    public CheckResult Check(Delegate answer) => answer is TFunction function ? Check(function) : Report(WrongType(answer));

    internal override IEnumerable<Rehearsal> Rehearsals()
    {
        yield return new("blank", () => Judge(asShipped ?? blank), Outcome.NotAttempted);
        yield return new("solution", () => Judge(reference), Outcome.Correct);
        for (var i = 0; i < misconceptions.Count; i++)
        {
            var misconception = misconceptions[i];
            yield return Rehearsal.OfMisconception(i, misconception.Says, () => Judge(misconception.Wrong));
        }
    }

    internal override CheckResult? Fails(Action failure)
    {
        var invoke = typeof(TFunction).GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)).ToArray();
        var body = Expression.Block(Expression.Invoke(Expression.Constant(failure)), Expression.Default(invoke.ReturnType));
        return Judge(Expression.Lambda<TFunction>(body, parameters).Compile());
    }

    /// <summary>The function with its types forgotten.</summary>
    private protected abstract Func<object?[], object?> Untyped(TFunction function);

    private CheckResult Judge(TFunction? answer)
    {
        if (answer is null) return Blank("There is no function yet: run the cell above, then this check again.");
        var verdict = FunctionJudge.Judge(function.Value, Untyped(answer));
        return verdict.Outcome == Outcome.Correct ? Right("Right on every input, the random ones included.") : verdict.Result(Id);
    }

    private CheckResult WrongType(Delegate? answer) => answer is null
        ? Blank("There is no function yet: run the cell above, then this check again.")
        : Failed(
            $"expected a function {Signature.Of(Expected)}",
            $"got one {Signature.Of(answer.Method)}",
            TypeAdvice.For(Signature.Types(Expected), Signature.Types(answer.Method)) ?? "Keep the first line of the cell as it was: only what is between the braces is yours to change.");

    private static MethodInfo Expected => typeof(TFunction).GetMethod("Invoke")!;
}
