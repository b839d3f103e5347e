using System.Buffers.Binary;

namespace DlCourse.Formats.Idx;

/// <summary>An array as an IDX file holds it: a type, a shape, and the elements row by row.</summary>
public sealed class IdxArray
{
    private readonly int[] shape;
    private readonly byte[] data;

    /// <summary>Makes an array.</summary>
    /// <param name="type">What the elements are.</param>
    /// <param name="shape">The length of every dimension.</param>
    /// <param name="data">The elements, the last dimension fastest, each in big-endian bytes; the array keeps this memory.</param>
    /// <exception cref="ArgumentException">The type is unknown, a length is negative, or the data does not fill the shape exactly.</exception>
    public IdxArray(IdxType type, IReadOnlyList<int> shape, byte[] data)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(data);
        var size = SizeOf(type) ?? throw new ArgumentException($"{(int)type} is not a type of an IDX file.", nameof(type));
        if (shape.Count is 0 or > 255 || shape.Any(length => length < 0))
        {
            throw new ArgumentException($"An IDX file has 1 to 255 dimensions of at least 0, not ({string.Join(", ", shape)}).", nameof(shape));
        }

        // Stops growing at 2⁶³, so that 255 dimensions cannot overflow it.
        var needed = shape.Contains(0) ? 0 : shape.Aggregate((Int128)size, (product, length) => product > long.MaxValue ? product : product * length);
        if (needed != data.Length)
        {
            throw new ArgumentException($"The shape ({string.Join(", ", shape)}) of {type} needs {needed} bytes, but there are {data.Length}.", nameof(data));
        }

        Type = type;
        this.shape = [.. shape];
        this.data = data;
    }

    /// <summary>What the elements are.</summary>
    public IdxType Type { get; }

    /// <summary>The length of every dimension.</summary>
    public IReadOnlyList<int> Shape => shape;

    /// <summary>How many elements there are.</summary>
    public int Count => data.Length / SizeOf(Type)!.Value;

    /// <summary>The elements in big-endian bytes, the last dimension fastest.</summary>
    public ReadOnlyMemory<byte> Data => data;

    /// <summary>The elements as whole numbers from 0 to 255.</summary>
    /// <exception cref="InvalidOperationException">The elements are of another type.</exception>
    public ReadOnlySpan<byte> Bytes() => Type == IdxType.UInt8
        ? data
        : throw new InvalidOperationException($"The elements are {Type}, not {IdxType.UInt8}: use {nameof(ToDoubles)}().");

    /// <summary>The elements as numbers, whatever their type.</summary>
    public double[] ToDoubles()
    {
        var numbers = new double[Count];
        var size = SizeOf(Type)!.Value;
        for (var i = 0; i < numbers.Length; i++)
        {
            var bytes = data.AsSpan(i * size, size);
            numbers[i] = Type switch
            {
                IdxType.UInt8 => bytes[0],
                IdxType.Int8 => (sbyte)bytes[0],
                IdxType.Int16 => BinaryPrimitives.ReadInt16BigEndian(bytes),
                IdxType.Int32 => BinaryPrimitives.ReadInt32BigEndian(bytes),
                IdxType.Float32 => BinaryPrimitives.ReadSingleBigEndian(bytes),
                _ => BinaryPrimitives.ReadDoubleBigEndian(bytes),
            };
        }

        return numbers;
    }

    /// <summary>How many bytes an element has; null for an unknown type.</summary>
    internal static int? SizeOf(IdxType type) => type switch
    {
        IdxType.UInt8 or IdxType.Int8 => 1,
        IdxType.Int16 => 2,
        IdxType.Int32 or IdxType.Float32 => 4,
        IdxType.Float64 => 8,
        _ => null,
    };
}
