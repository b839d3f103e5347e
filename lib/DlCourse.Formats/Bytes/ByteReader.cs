using System.Buffers.Binary;

namespace DlCourse.Formats.Bytes;

/// <summary>
/// Reads a stream from front to back, counts its bytes for error messages, and never takes memory for bytes that are promised but not there.
/// It does not own the stream.
/// </summary>
internal sealed class ByteReader(Stream stream, string name)
{
    private const int FirstBlock = 1 << 20;

    /// <summary>What error messages call the file.</summary>
    public string Name => name;

    /// <summary>How many bytes have been read.</summary>
    public long Offset { get; private set; }

    /// <summary>The checksum of what has been read, in the kind that zip files keep.</summary>
    public uint Crc { get; private set; }

    /// <summary>Whether to keep <see cref="Crc"/>.</summary>
    public bool WithCrc { get; init; }

    /// <summary>An error at the place that is read next.</summary>
    public FileFormatException Error(string message) => ErrorAt(Offset, message);

    /// <summary>An error at a place.</summary>
    public FileFormatException ErrorAt(long offset, string message) => new(string.Create(null, $"{name}: at byte {offset:N0}: {message}"));

    /// <summary>The next byte, or −1 at the end.</summary>
    public int Next()
    {
        Span<byte> one = stackalloc byte[1];
        return Fill(one) == 0 ? -1 : one[0];
    }

    /// <summary>The next byte.</summary>
    public byte Byte(string what)
    {
        var next = Next();
        return next >= 0 ? (byte)next : throw Error($"the file ends where {what} should be.");
    }

    /// <summary>So many bytes, or fewer where the file ends before.</summary>
    public byte[] UpTo(int count)
    {
        var bytes = new byte[count];
        var filled = Fill(bytes);
        return filled == count ? bytes : bytes[..filled];
    }

    /// <summary>Exactly so many bytes; for counts that are small whatever the file says.</summary>
    public byte[] Exactly(int count, string what)
    {
        var start = Offset;
        var bytes = UpTo(count);
        return bytes.Length == count ? bytes : throw ErrorAt(start, $"the file ends within {what} ({bytes.Length} of {count} bytes).");
    }

    /// <summary>Four bytes as a number, the lowest byte first.</summary>
    public uint UInt32(string what) => BinaryPrimitives.ReadUInt32LittleEndian(Exactly(4, what));

    /// <summary>Four bytes as a number, the highest byte first.</summary>
    public uint UInt32BigEndian(string what) => BinaryPrimitives.ReadUInt32BigEndian(Exactly(4, what));

    /// <summary>Eight bytes as a number, the lowest byte first.</summary>
    public ulong UInt64(string what) => BinaryPrimitives.ReadUInt64LittleEndian(Exactly(8, what));

    /// <summary>Exactly so many bytes; memory grows with what is there, not with what a header promises.</summary>
    public byte[] Block(long count, string what)
    {
        var start = Offset;
        if (count < 0 || count > Array.MaxLength) throw ErrorAt(start, $"{what} need {count:N0} bytes, which one array cannot hold.");
        var data = new byte[Math.Min(count, FirstBlock)];
        var filled = 0;
        while (true)
        {
            filled += Fill(data.AsSpan(filled));
            if (filled < data.Length) throw ErrorAt(start, $"{what} need {count:N0} bytes, but the file ends after {filled:N0}.");
            if (filled == count) return data;
            Array.Resize(ref data, (int)Math.Min(count, 2L * data.Length));
        }
    }

    /// <summary>Demands that nothing follows.</summary>
    public void End(string afterWhat)
    {
        var start = Offset;
        if (Next() >= 0) throw ErrorAt(start, $"there are bytes after the last of {afterWhat}.");
    }

    private int Fill(Span<byte> into)
    {
        try
        {
            var count = stream.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
            Offset += count;
            if (WithCrc) Crc = Crc32.Append(Crc, into[..count]);
            return count;
        }
        catch (InvalidDataException e)
        {
            throw new FileFormatException($"{name}: after byte {Offset:N0}: the compressed data is damaged ({e.Message}).", e);
        }
    }
}
