using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Serialization;

/// <summary>
/// TorchSharp's own format of a tensor: the number of its element type, the number of its dimensions, each dimension, all in LEB128, and
/// its bytes. A file of a module is the number of entries and, for each, its name and its tensor.
/// </summary>
internal static class SavedTensorFile
{
    private const int MostDimensions = 64;
    private const int Block = 1 << 20;

    /// <summary>COR_E_IO, with which a BinaryReader refuses the length of a text. Errors of disks have numbers of their own.</summary>
    private const int InvalidString = unchecked((int)0x80131620);

    public static void Write(BinaryWriter writer, Tensor tensor)
    {
        Leb128.Write(writer, (long)tensor.dtype);
        Leb128.Write(writer, tensor.Rank);
        foreach (var length in tensor.Lengths) Leb128.Write(writer, length);
        // The bytes go past the writer, which may still hold back what was written to it.
        writer.Flush();
        TensorBytes.Write(tensor, writer.BaseStream);
    }

    /// <summary>Reads what comes before the bytes.</summary>
    public static (ScalarType Type, long[] Shape) ReadHeader(BinaryReader reader, string what) => Guarded(what, () =>
    {
        var type = (ScalarType)Leb128.Read(reader);
        var rank = Leb128.Read(reader);
        if (!Enum.IsDefined(type)) throw new FormatException($"there is no element type {(long)type}");
        if (rank > MostDimensions) throw new FormatException($"it has {rank} dimensions, more than {MostDimensions}");
        var shape = new long[rank];
        for (var i = 0; i < shape.Length; i++) shape[i] = Leb128.Read(reader);
        return (type, shape);
    });

    /// <summary>Reads the bytes; memory grows with what is there, not with what the shape promises.</summary>
    public static byte[] ReadBytes(BinaryReader reader, ScalarType type, long[] shape, string what) => Guarded(what, () =>
    {
        var count = CountBytes(type, shape);
        if (count > Array.MaxLength) throw new FormatException($"its shape {Shape.Text(shape)} needs {count} bytes, more than an array can hold");
        var data = new byte[Math.Min((int)count, Block)];
        var filled = 0;
        while (true)
        {
            filled += reader.BaseStream.ReadAtLeast(data.AsSpan(filled), data.Length - filled, throwOnEndOfStream: false);
            if (filled < data.Length) throw new FormatException($"its shape {Shape.Text(shape)} of {ScalarTypes.Name(type)} needs {count} bytes, but the file ends after {filled}");
            if (filled == count) return data;
            Array.Resize(ref data, (int)Math.Min((long)count, 2L * data.Length));
        }
    });

    public static Tensor Read(BinaryReader reader, string what)
    {
        var (type, shape) = ReadHeader(reader, what);
        ScalarTypes.Check(type);
        return TensorBytes.ToTensor(ReadBytes(reader, type, shape, what), type, shape);
    }

    /// <summary>Passes over the bytes.</summary>
    public static void Skip(BinaryReader reader, ScalarType type, long[] shape, string what) => Guarded(what, () =>
    {
        var left = CountBytes(type, shape);
        var buffer = new byte[(int)Int128.Min(left, Block)];
        while (left > 0)
        {
            var read = reader.BaseStream.Read(buffer, 0, (int)Int128.Min(left, buffer.Length));
            if (read == 0) throw new FormatException($"the file ends before the {left} last bytes of its shape {Shape.Text(shape)}");
            left -= read;
        }

        return 0;
    });

    /// <summary>Does something, and says of errors where they happened.</summary>
    public static T Guarded<T>(string what, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or IOException { HResult: InvalidString })
        {
            throw new FormatException($"load: {what} cannot be read: {(e is EndOfStreamException ? "the file ends" : e.Message.TrimEnd('.'))}. This is not a file that save() wrote, or it is damaged.", e);
        }
    }

    // Stops growing at 2⁶³, so that no product overflows.
    private static Int128 CountBytes(ScalarType type, long[] shape) =>
        shape.Contains(0) ? 0 : shape.Aggregate((Int128)Size(type), (product, length) => product > long.MaxValue ? product : product * length);

    /// <summary>Also of types that the engine does not compute with, so that they can be passed over.</summary>
    private static int Size(ScalarType type) => type switch
    {
        ScalarType.Int8 => 1,
        ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
        ScalarType.ComplexFloat32 => 8,
        ScalarType.ComplexFloat64 => 16,
        ScalarType.QInt8 or ScalarType.QUInt8 or ScalarType.QInt32 => throw new FormatException($"its elements are {ScalarTypes.Name(type)}, which are not read"),
        _ => ScalarTypes.Size(type),
    };
}
