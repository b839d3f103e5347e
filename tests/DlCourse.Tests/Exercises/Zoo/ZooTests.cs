using System.Reflection;
using DlCourse.Exercises.Comparison;
using static TorchSharp.torch;

namespace DlCourse.Tests.Exercises.Zoo;

public class ZooTests
{
    public static TheoryData<string> Names => [.. Zoo.Functions.Select(function => function.Name)];

    [Fact]
    public void The_zoo_is_large_enough_to_measure_with()
    {
        Assert.True(Zoo.Functions.Count >= 15);
        Assert.True(Zoo.Functions.Sum(function => function.Mistakes.Length) >= 40);
        Assert.True(Zoo.Functions.SelectMany(function => function.Mistakes).Select(mistake => mistake.Cause).Distinct().Count() >= 25);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_takes_what_its_function_takes(string name)
    {
        var function = Zoo.Functions.Single(function => function.Name == name);
        var parameters = function.Reference.Method.GetParameters().Select(parameter => (parameter.Name, parameter.ParameterType)).ToArray();
        Assert.All(function.Mistakes, mistake => Assert.Equal(parameters, mistake.Function.Method.GetParameters().Select(parameter => (parameter.Name, parameter.ParameterType))));
        Assert.All(function.Mistakes, mistake => Assert.Equal(function.Reference.Method.ReturnType, mistake.Function.Method.ReturnType));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reference_answers_every_input(string name)
    {
        const int seed = 20261121;
        var function = Zoo.Functions.Single(function => function.Name == name);
        var random = new Random(seed);
        Assert.All(
            function.Fixed.Concat(Enumerable.Range(0, 20).Select(_ => function.Draw(random))),
            input => Assert.NotNull(function.Reference.DynamicInvoke([.. input.Select(Copies.Of)])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_shows_on_some_input(string name)
    {
        const int seed = 7;
        var function = Zoo.Functions.Single(function => function.Name == name);
        Assert.All(function.Mistakes.Where(mistake => mistake.Cause != TrueCause.EndlessLoop), mistake =>
        {
            var random = new Random(seed);
            Assert.Contains(
                function.Fixed.Concat(Enumerable.Range(0, 20).Select(_ => function.Draw(random))),
                input => Run(function.Reference, input) != Run(mistake.Function, input));
        });
    }

    /// <summary>The answer and what has become of the inputs, as text; or the exception.</summary>
    private static string Run(Delegate function, object[] input)
    {
        var copies = input.Select(value => Copies.Of(value)!).ToArray();
        try
        {
            var answer = function.DynamicInvoke(copies);
            return string.Join(' ', copies.Append(answer).Select(Text));
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException!.GetType().Name;
        }
    }

    private static string Text(object? value) => value switch
    {
        Array array => string.Join(' ', array.Cast<object>()),
        Tensor tensor => $"{tensor.requires_grad} {tensor} {string.Join(' ', Observation.Of(tensor).Numbers)}",
        _ => $"{value}",
    };
}
