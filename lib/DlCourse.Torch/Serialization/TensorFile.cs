using System.Runtime.InteropServices;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Serialization;

/// <summary>
/// Tensors in TorchSharp's own format: the element type, the number of axes and their lengths as LEB128 numbers (seven bits a byte, the
/// lowest first), then the elements, row by row, little-endian. There is no mark at the beginning and no version.
/// </summary>
internal static class TensorFile
{
    private const int MostAxes = 64;
    private const int FirstBlock = 1 << 20;

    public static void Write(BinaryWriter writer, Tensor tensor)
    {
        WriteNumber(writer, (long)tensor.dtype);
        WriteNumber(writer, tensor.Rank);
        foreach (var length in tensor.Lengths) WriteNumber(writer, length);
        writer.Write(Bytes(tensor.detach().contiguous()));
    }

    /// <summary>A new tensor.</summary>
    public static Tensor Read(BinaryReader reader, string what)
    {
        var (type, shape) = ReadHeader(reader, what);
        return ReadElements(reader, type, shape, what);
    }

    /// <summary>Overwrites a tensor; its shape and element type must be those in the file.</summary>
    public static void ReadInto(BinaryReader reader, Tensor target, string what)
    {
        var (type, shape) = ReadHeader(reader, what);
        if (!shape.AsSpan().SequenceEqual(target.Lengths)) throw new ArgumentException($"{what} has shape {Shape.Text(shape)} in the file and {Shape.Text(target.Lengths)} here. Build the module with the sizes that it had when it was saved.");
        if (type != target.dtype) throw new ArgumentException($"{what} is {ScalarTypes.Name(type)} in the file and {ScalarTypes.Name(target.dtype)} here. Convert the module first: net.to({ScalarTypes.Name(type)}).");
        using var read = ReadElements(reader, type, shape, what);
        using (no_grad()) target.copy_(read);
    }

    public static void WriteNumber(BinaryWriter writer, long number)
    {
        while (number >= 0x80)
        {
            writer.Write((byte)(number | 0x80));
            number >>= 7;
        }

        writer.Write((byte)number);
    }

    public static long ReadNumber(BinaryReader reader, string what)
    {
        var number = 0L;
        for (var shift = 0; shift < 63; shift += 7)
        {
            var next = reader.ReadByte();
            number |= (long)(next & 0x7f) << shift;
            if (next < 0x80) return number;
        }

        throw Damaged(what, "a number that is too long");
    }

    public static InvalidDataException Damaged(string what, string found) => new($"{what}: {found} was found. Is this a file that save wrote, and is it whole?");

    /// <summary>The elements where they lie; the tensor must be contiguous.</summary>
    public static Span<byte> Bytes(Tensor contiguous)
    {
        var operand = contiguous.operand;
        return operand.Type switch
        {
            ScalarType.Float32 => MemoryMarshal.AsBytes(operand.Span<float>()),
            ScalarType.Float64 => MemoryMarshal.AsBytes(operand.Span<double>()),
            ScalarType.Int64 => MemoryMarshal.AsBytes(operand.Span<long>()),
            ScalarType.Int32 => MemoryMarshal.AsBytes(operand.Span<int>()),
            _ => operand.Span<byte>(),
        };
    }

    private static (ScalarType Type, long[] Shape) ReadHeader(BinaryReader reader, string what)
    {
        var type = (ScalarType)ReadNumber(reader, what);
        if (!Enum.IsDefined(type)) throw Damaged(what, $"the unknown element type {(int)type}");
        ScalarTypes.Check(type);
        var rank = ReadNumber(reader, what);
        if (rank > MostAxes) throw Damaged(what, $"a tensor of {rank} axes");
        var shape = new long[rank];
        for (var i = 0; i < rank; i++) shape[i] = ReadNumber(reader, what);
        return (type, shape);
    }

    /// <summary>Reads the elements. Memory grows with what is there, not with what the shape promises.</summary>
    private static Tensor ReadElements(BinaryReader reader, ScalarType type, long[] shape, string what)
    {
        var count = shape.Contains(0) ? 0 : shape.Aggregate((Int128)ScalarTypes.Size(type), (product, length) => Int128.Min(product * length, long.MaxValue));
        if (count > Array.MaxLength) throw Damaged(what, $"a tensor of shape {Shape.Text(shape)}, more than an array can hold,");
        var data = new byte[(int)Int128.Min(count, FirstBlock)];
        var filled = 0;
        while (true)
        {
            filled += reader.BaseStream.ReadAtLeast(data.AsSpan(filled), data.Length - filled, throwOnEndOfStream: false);
            if (filled < data.Length) throw Damaged(what, $"the end of the file after {filled} of {count} bytes of a tensor of shape {Shape.Text(shape)}");
            if (filled == count) break;
            Array.Resize(ref data, (int)Int128.Min(count, 2L * data.Length));
        }

        var tensor = empty(shape, type);
        data.CopyTo(Bytes(tensor));
        return tensor;
    }
}
