using System.Reflection;
using System.Runtime.ExceptionServices;
using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;
using DlCourse.Exercises.Diagnosis;

namespace DlCourse.Tests.Exercises.Zoo;

/// <summary>Checks functions of the zoo as an exercise without a single misconception would: the general rules are on their own.</summary>
internal static class ZooCheck
{
    private const int RandomInputs = 20;

    public static FunctionVerdict Judge(ZooFunction function, Delegate answer, int seed = Lesson.DefaultSeed) => FunctionJudge.Judge(Exercise(function, seed), Call(answer));

    public static Function Exercise(ZooFunction function, int seed)
    {
        var random = new Random(seed);
        return new Function(
            [.. function.Reference.Method.GetParameters().Select(parameter => parameter.Name!)],
            Call(function.Reference),
            [],
            null,
            null,
            [
                .. function.Fixed.Select(input => (input.Cast<object?>().ToArray(), "")),
                .. Enumerable.Range(0, RandomInputs).Select(_ => (function.Draw(random).Cast<object?>().ToArray(), $"a random input, seed {seed}")),
            ],
            Tolerance.Default,
            TimeSpan.FromSeconds(3));
    }

    private static Func<object?[], object?> Call(Delegate function) => inputs =>
    {
        try
        {
            return function.DynamicInvoke(inputs);
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    };
}
