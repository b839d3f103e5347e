namespace DlCourse.Torch.Tests.Types;

/// <summary>The element type of a result, as PyTorch chooses it.</summary>
public sealed class PromotionTests
{
    private static readonly Tensor Bytes = ones(2, dtype: uint8), Ints = ones(2, dtype: int32), Longs = ones(2, dtype: int64);
    private static readonly Tensor Floats = ones(2), Doubles = ones(2, dtype: float64), Bools = ones(2, dtype: ScalarType.Bool);

    public static TheoryData<string, ScalarType, Tensor> Results => new()
    {
        { "int + float", ScalarType.Float32, Longs + Floats },
        { "float + double", ScalarType.Float64, Floats + Doubles },
        { "byte + int", ScalarType.Int32, Bytes + Ints },
        { "int + long", ScalarType.Int64, Ints + Longs },
        { "bool + byte", ScalarType.Byte, Bools + Bytes },
        { "bool + bool", ScalarType.Bool, Bools + Bools },
        { "float + double number", ScalarType.Float32, Floats + 1.5 },
        { "int + integer number", ScalarType.Int32, Ints + 5L },
        { "int + real number", ScalarType.Float32, Ints + 0.5 },
        { "bool + integer number", ScalarType.Int64, Bools + 1 },
        { "float + tensor without axes of double", ScalarType.Float32, Floats + tensor(1.0) },
        { "int + tensor without axes of double", ScalarType.Float64, Ints + tensor(1.0) },
        { "int + tensor without axes of long", ScalarType.Int32, Ints + tensor(1L) },
        { "int / int", ScalarType.Float32, Ints / Ints },
        { "long / 2", ScalarType.Float32, Longs / 2 },
        { "exp of int", ScalarType.Float32, Ints.exp() },
        { "sum of bool", ScalarType.Int64, Bools.sum() },
        { "sum of byte", ScalarType.Int64, Bytes.sum() },
        { "comparison", ScalarType.Bool, Ints < Doubles },
        { "argmax", ScalarType.Int64, Floats.argmax() },
        { "pow", ScalarType.Float32, Floats.pow(2) },
        { "int pow real", ScalarType.Float32, Ints.pow(0.5) },
        { "where of float and a double number", ScalarType.Float32, where(Bools, Floats, tensor(0.0)) },
        { "cat", ScalarType.Float64, cat([Ints, Doubles]) },
        { "arange of ints", ScalarType.Int64, arange(3) },
        { "arange of reals", ScalarType.Float32, arange(0.0, 1.0, 0.5) },
        { "full of an int", ScalarType.Int64, full(2, 7) },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void The_type_is_that_of_PyTorch(string operation, ScalarType expected, Tensor result)
    {
        Assert.NotEmpty(operation);
        Assert.Equal(expected, result.dtype);
    }

    [Fact]
    public void Fractions_are_cut_off_when_reals_become_integers() => Assert.Equal([1L, -1, 2], tensor(new[] { 1.9, -1.9, 2.0 }).to(int64).data<long>().ToArray());
}
