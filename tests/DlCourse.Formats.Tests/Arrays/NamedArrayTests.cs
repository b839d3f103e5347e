using DlCourse.Formats.Arrays;

namespace DlCourse.Formats.Tests.Arrays;

public sealed class NamedArrayTests
{
    [Fact]
    public void Half_precision_becomes_single_precision_exactly() =>
        Assert.Equal([1f, -2.5f, 65504f, 5.9604645e-8f, float.PositiveInfinity], NamedArray.Of<Half>("h", [(Half)1, (Half)(-2.5), Half.MaxValue, Half.Epsilon, Half.PositiveInfinity]).ToSingles());

    [Theory]
    [InlineData(0x3F80, 1f)]
    [InlineData(0xC020, -2.5f)]
    [InlineData(0x7F7F, 3.3895314e38f)]
    [InlineData(0x0001, 9.1835e-41f)]
    public void The_upper_half_of_a_number_becomes_the_number(int bits, float expected) =>
        Assert.Equal([expected], new NamedArray("b", ElementType.BFloat16, [1], BitConverter.GetBytes((ushort)bits)).ToSingles());

    [Theory]
    [InlineData(1.0, 0x3F80)]
    [InlineData(1.00390625, 0x3F80)]
    [InlineData(1.01171875, 0x3F82)]
    [InlineData(1.0039062500000002, 0x3F81)]
    [InlineData(-1.0039062500000002, 0xBF81)]
    [InlineData(3.4e38, 0x7F80)]
    [InlineData(double.NaN, 0x7FC0)]
    public void Numbers_round_to_the_nearest_of_16_bits_and_ties_to_even(double value, int expected) =>
        Assert.Equal((ushort)expected, BitConverter.ToUInt16(NamedArray.Of("d", [value]).To(ElementType.BFloat16).Data.Span));

    [Fact]
    public void Every_number_of_16_bits_comes_back_from_32_bits()
    {
        var all = Enumerable.Range(0, 65536).Select(i => (ushort)i).Where(bits => !float.IsNaN(BitConverter.UInt32BitsToSingle((uint)bits << 16))).ToArray();
        var array = new NamedArray("b", ElementType.BFloat16, [all.Length], System.Runtime.InteropServices.MemoryMarshal.AsBytes<ushort>(all).ToArray());
        Assert.True(array.Data.Span.SequenceEqual(array.To(ElementType.Float32).To(ElementType.BFloat16).Data.Span));
    }

    [Theory]
    [InlineData(ElementType.Int8, -128L)]
    [InlineData(ElementType.UInt8, 255L)]
    [InlineData(ElementType.Int16, -32768L)]
    [InlineData(ElementType.UInt16, 65535L)]
    [InlineData(ElementType.Int32, -2147483648L)]
    [InlineData(ElementType.UInt32, 4294967295L)]
    [InlineData(ElementType.UInt64, long.MaxValue)]
    [InlineData(ElementType.Bool, 1L)]
    public void Whole_numbers_keep_their_values_in_every_type_that_holds_them(ElementType type, long value)
    {
        var array = NamedArray.Of("n", [value]).To(type);
        Assert.Equal(type, array.Type);
        Assert.Equal([value], array.ToInt64s());
        Assert.Equal([(double)value], array.ToDoubles());
    }

    [Fact]
    public void A_whole_number_that_does_not_fit_is_an_error() => Assert.Throws<OverflowException>(() => NamedArray.Of("n", [256L]).To(ElementType.UInt8));

    [Fact]
    public void Fractions_do_not_become_whole_numbers() =>
        Assert.Contains("lose their fractions", Assert.Throws<InvalidOperationException>(() => NamedArray.Of("n", [1.5]).ToInt64s()).Message);

    [Fact]
    public void Data_that_does_not_fill_its_shape_is_no_array() =>
        Assert.Contains("(2, 3) of Float32 needs 24 bytes, but w has 20", Assert.Throws<ArgumentException>(() => new NamedArray("w", ElementType.Float32, [2, 3], new byte[20])).Message);

    [Fact]
    public void Lengths_whose_product_overflows_are_no_shape() =>
        Assert.Throws<ArgumentException>(() => new NamedArray("w", ElementType.Float32, [long.MaxValue, long.MaxValue, 4], ReadOnlyMemory<byte>.Empty));

    [Fact]
    public void Elements_of_another_type_are_not_seen_as_numbers() =>
        Assert.Contains("are Float32, not Float64", Assert.Throws<InvalidOperationException>(() => NamedArray.Of("w", [1f]).Values<double>().Length).Message);
}
