using System.Globalization;
using System.Security.Cryptography;

namespace DlCourse.Torch.Tests.Random;

/// <summary>For 20 seeds, calls of many kinds one after another draw what PyTorch draws, and take as much of the sequence.</summary>
[Collection(nameof(DefaultGenerator))]
public class SequenceTests
{
    /// <summary>Calls whose numbers are bits of the sequence, with no rounded function between.</summary>
    private static readonly HashSet<string> Exact = ["rand", "rand_like", "randint", "randint_like", "randperm", "geometric_", "bernoulli",
        "bernoulli_of_transposed", "bernoulli_into_transposed", "bernoulli_", "multinomial", "multinomial_of_transposed", "dropout",
        "dropout_of_transposed", "uniform_of_every_second_column"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, RecordedProgram.All.Count)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_gives_the_numbers_of_PyTorch_in_every_call(int index)
    {
        var program = RecordedProgram.All[index];
        var generator = Start(program);
        for (var i = 0; i < program.Calls.Length; i++)
        {
            var call = program.Calls[i];
            var values = Values(CallOfOurs.Run(call, program.Generator == "default" ? null : generator));
            Assert.True(call.Values.Length == values.Length, $"{program}, call {i} ({call}): {values.Length} values instead of {call.Values.Length}.");
            for (var k = 0; k < values.Length; k++) Assert.True(IsEqual(call, call.Values[k], values[k]), Message(program, i, k, values[k]));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_every_call_the_sequence_stands_where_it_stands_in_PyTorch(int index)
    {
        var program = RecordedProgram.All[index];
        var generator = Start(program);
        for (var i = 0; i < program.Calls.Length; i++)
        {
            var call = program.Calls[i];
            CallOfOurs.Run(call, program.Generator == "default" ? null : generator);
            Assert.True(call.State == Hash(generator), $"{program}, call {i} ({call}): the generator is at another place.");
        }
    }

    private static Generator Start(RecordedProgram program)
    {
        var seed = program.Seed.TryGetInt64(out var number) ? number : (long)program.Seed.GetUInt64();
        return program.Generator == "default" ? manual_seed(seed) : new Generator().manual_seed(seed);
    }

    private static double[] Values(Tensor result) => result.contiguous().to_type(ScalarType.Float64).reshape(-1).data<double>().ToArray();

    private static bool IsEqual(RecordedCall call, double expected, double actual)
    {
        if (Exact.Contains(call.Name)) return call.Type == ScalarType.Float32 ? (float)expected == (float)actual : expected == actual;
        var tolerance = call.Type == ScalarType.Float64 ? 1e-14 : 2e-6;
        return Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected));
    }

    private static string Message(RecordedProgram program, int call, int element, double actual) => string.Create(CultureInfo.InvariantCulture,
        $"{program}, call {call} ({program.Calls[call]}), element {element}: PyTorch drew {program.Calls[call].Values[element]:R}, this engine {actual:R}.");

    private static string Hash(Generator generator)
    {
        var state = generator.get_state().data<byte>().ToArray();
        // The second number of a normal pair: its last bits depend on the C library.
        Array.Clear(state, 24 + 8 * 624 + 8, 8);
        return Convert.ToHexStringLower(SHA256.HashData(state))[..12];
    }
}
