using DlCourse.Torch.Shapes;

namespace DlCourse.Torch.Tests.Serialization;

public sealed class TensorFileTests
{
    [Fact]
    public void A_tensor_of_TorchSharp_s_own_tests_is_read()
    {
        // test/TorchSharpTest/tensor2345.dat of TorchSharp (MIT, see tests/DlCourse.Torch.Api.Tests/Table/README.md).
        var tensor = Tensor.Load(Path.Combine(AppContext.BaseDirectory, "torchsharp-tensor.dat"));
        Assert.Equal([2L, 3, 4, 5], tensor.shape);
        Assert.Equal(float32, tensor.dtype);
        Assert.Equal(0x3F6C47D9u, BitConverter.SingleToUInt32Bits(tensor[0, 0, 0, 0].item<float>()));
        Assert.True((tensor >= 0).all().item<bool>());
        Assert.True((tensor < 1).all().item<bool>());
    }

    [Theory]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Float64)]
    [InlineData(ScalarType.Int64)]
    [InlineData(ScalarType.Int32)]
    [InlineData(ScalarType.Byte)]
    [InlineData(ScalarType.Bool)]
    public void A_tensor_of_each_type_goes_to_a_file_and_back(ScalarType type)
    {
        var tensor = (arange(300, dtype: int64) % 2).to_type(type).reshape(3, 100);
        var path = Path.GetTempFileName();
        tensor.Save(path);
        var back = Tensor.Load(path);
        File.Delete(path);
        Assert.Equal(type, back.dtype);
        Assert.True(tensor.Equals(back) || (tensor == back).all().item<bool>());
        Assert.Equal([3L, 100], back.shape);
    }

    [Fact]
    public void A_view_is_written_row_by_row()
    {
        using var memory = new MemoryStream();
        arange(6, dtype: int64).reshape(2, 3).t().WriteBytesToStream(memory);
        Assert.Equal([0L, 3, 1, 4, 2, 5], System.Runtime.InteropServices.MemoryMarshal.Cast<byte, long>(memory.ToArray()).ToArray());
    }

    [Fact]
    public void Bytes_are_read_into_a_tensor()
    {
        var tensor = zeros(2);
        using var memory = new MemoryStream([0, 0, 0x80, 0x3F, 0, 0, 0, 0x40]);
        tensor.ReadBytesFromStream(memory);
        Assert.Equal([1f, 2], tensor.data<float>().ToArray());
    }

    [Fact]
    public void Too_few_bytes_are_an_error()
    {
        using var memory = new MemoryStream([1, 2, 3]);
        Assert.Throws<EndOfStreamException>(() => zeros(2).ReadBytesFromStream(memory));
    }

    [Fact]
    public void Bytes_are_not_read_into_a_view_with_gaps()
    {
        using var memory = new MemoryStream(new byte[100]);
        Assert.Contains("do not lie one after the other", Assert.Throws<TensorException>(() => zeros(2, 3).t().ReadBytesFromStream(memory)).Message);
    }

    [Theory]
    [InlineData("", "the end of the file")]
    [InlineData("6300", "the unknown element type 99")]
    [InlineData("0641", "a tensor of 65 axes")]
    [InlineData("06010A00000000", "after 4 of 40 bytes of a tensor of shape [10]")]
    [InlineData("0601FFFFFFFFFFFFFFFFFF01", "a number that is too long")]
    [InlineData("0602FFFFFFFFFFFFFFFF7FFFFFFFFFFFFFFFFF7F", "more than an array can hold")]
    [InlineData("00018094EBDC0300", "after 1 of 1000000000 bytes")]
    public void A_damaged_file_is_refused_without_taking_memory_for_it(string hex, string expected)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Tensor.Load(new MemoryStream(Convert.FromHexString(hex)))).Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }
}
