using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace DlCourse.Formats.Arrays;

/// <content>The elements as numbers of another type.</content>
public sealed partial class NamedArray
{
    /// <summary>The elements as 32-bit floating-point numbers, rounded where they have more digits.</summary>
    public float[] ToSingles() => [.. MemoryMarshal.Cast<byte, float>(To(ElementType.Float32).Data.Span)];

    /// <summary>The elements as 64-bit floating-point numbers; 64-bit whole numbers are rounded.</summary>
    public double[] ToDoubles() => [.. MemoryMarshal.Cast<byte, double>(To(ElementType.Float64).Data.Span)];

    /// <summary>The elements as whole numbers.</summary>
    /// <exception cref="InvalidOperationException">The elements are floating-point numbers.</exception>
    /// <exception cref="OverflowException">An element is too large.</exception>
    public long[] ToInt64s() => [.. MemoryMarshal.Cast<byte, long>(To(ElementType.Int64).Data.Span)];

    /// <summary>The same numbers in another type: floating-point numbers rounded to nearest, whole numbers exactly.</summary>
    /// <exception cref="InvalidOperationException">Floating-point numbers cannot become whole numbers without a loss.</exception>
    /// <exception cref="OverflowException">A whole number does not fit the type.</exception>
    public NamedArray To(ElementType type)
    {
        if (type == Type) return this;
        if (Type.IsFloatingPoint() && !type.IsFloatingPoint()) throw new InvalidOperationException($"The elements of {Name} are {Type}; as {type} they would lose their fractions.");
        var target = new byte[checked(Count * type.Size())];
        if (Type == ElementType.Float32 && type == ElementType.Float64) Widen<float, double>(target);
        else if (Type == ElementType.Float16 && type == ElementType.Float32) Widen<Half, float>(target);
        else if (type.IsFloatingPoint()) ConvertEach(target, type, DoubleAt, WriteDouble);
        else ConvertEach(target, type, WholeAt, WriteWhole);
        return new NamedArray(Name, type, shape, target);
    }

    private static double DoubleAt(ElementType type, ReadOnlySpan<byte> from) => type switch
    {
        ElementType.Float16 => (double)BinaryPrimitives.ReadHalfLittleEndian(from),
        ElementType.BFloat16 => BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(from) << 16),
        ElementType.Float32 => BinaryPrimitives.ReadSingleLittleEndian(from),
        ElementType.Float64 => BinaryPrimitives.ReadDoubleLittleEndian(from),
        _ => (double)WholeAt(type, from),
    };

    private static Int128 WholeAt(ElementType type, ReadOnlySpan<byte> from) => type switch
    {
        ElementType.Bool => from[0] == 0 ? 0 : 1,
        ElementType.UInt8 => from[0],
        ElementType.Int8 => (sbyte)from[0],
        ElementType.UInt16 => BinaryPrimitives.ReadUInt16LittleEndian(from),
        ElementType.Int16 => BinaryPrimitives.ReadInt16LittleEndian(from),
        ElementType.UInt32 => BinaryPrimitives.ReadUInt32LittleEndian(from),
        ElementType.Int32 => BinaryPrimitives.ReadInt32LittleEndian(from),
        ElementType.UInt64 => BinaryPrimitives.ReadUInt64LittleEndian(from),
        _ => BinaryPrimitives.ReadInt64LittleEndian(from),
    };

    private static void WriteDouble(ElementType type, Span<byte> to, double value)
    {
        switch (type)
        {
            case ElementType.Float16: BinaryPrimitives.WriteHalfLittleEndian(to, (Half)value); break;
            case ElementType.BFloat16: BinaryPrimitives.WriteUInt16LittleEndian(to, UpperHalf(value)); break;
            case ElementType.Float32: BinaryPrimitives.WriteSingleLittleEndian(to, (float)value); break;
            default: BinaryPrimitives.WriteDoubleLittleEndian(to, value); break;
        }
    }

    private static void WriteWhole(ElementType type, Span<byte> to, Int128 value)
    {
        checked
        {
            switch (type)
            {
                case ElementType.Bool: to[0] = value == 0 ? (byte)0 : (byte)1; break;
                case ElementType.UInt8: to[0] = (byte)value; break;
                case ElementType.Int8: to[0] = unchecked((byte)CheckedSByte(value)); break;
                case ElementType.UInt16: BinaryPrimitives.WriteUInt16LittleEndian(to, (ushort)value); break;
                case ElementType.Int16: BinaryPrimitives.WriteInt16LittleEndian(to, (short)value); break;
                case ElementType.UInt32: BinaryPrimitives.WriteUInt32LittleEndian(to, (uint)value); break;
                case ElementType.Int32: BinaryPrimitives.WriteInt32LittleEndian(to, (int)value); break;
                case ElementType.UInt64: BinaryPrimitives.WriteUInt64LittleEndian(to, (ulong)value); break;
                default: BinaryPrimitives.WriteInt64LittleEndian(to, (long)value); break;
            }
        }
    }

    /// <summary>The upper half of a 32-bit number, rounded to nearest, ties to even.</summary>
    private static ushort UpperHalf(double value)
    {
        var single = (float)value;
        if (float.IsNaN(single)) return 0x7FC0;
        // Rounding twice, to 32 and then to 16 bits, must not turn a number beside the middle into the middle: keep a trace of what was lost.
        var bits = BitConverter.SingleToUInt32Bits(single);
        if (single != value && (bits & 0xFFFF) == 0x8000) bits = Math.Abs((double)single) > Math.Abs(value) ? bits - 1 : bits + 1;
        return (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }

    private static sbyte CheckedSByte(Int128 value) => checked((sbyte)value);

    private void Widen<TFrom, TTo>(byte[] target)
        where TFrom : unmanaged, INumberBase<TFrom>
        where TTo : unmanaged, INumberBase<TTo>
    {
        var from = MemoryMarshal.Cast<byte, TFrom>(Data.Span);
        var to = MemoryMarshal.Cast<byte, TTo>(target.AsSpan());
        for (var i = 0; i < from.Length; i++) to[i] = TTo.CreateTruncating(from[i]);
    }

    private void ConvertEach<TNumber>(byte[] target, ElementType type, ReadElement<TNumber> read, WriteElement<TNumber> write)
    {
        var from = Data.Span;
        var (size, targetSize) = (Type.Size(), type.Size());
        for (var i = 0; i < Count; i++) write(type, target.AsSpan(i * targetSize), read(Type, from[(i * size)..]));
    }

    private delegate TNumber ReadElement<out TNumber>(ElementType type, ReadOnlySpan<byte> from);

    private delegate void WriteElement<in TNumber>(ElementType type, Span<byte> to, TNumber value);
}
