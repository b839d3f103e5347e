using System.Buffers.Binary;
using System.Text;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Zip;

/// <summary>
/// Writes zip files whose entries are stored, not packed, and begin at multiples of 64 bytes, as PyTorch writes them: a reader may then
/// map the file into memory. The same entries give the same bytes, always: no time of writing is kept.
/// </summary>
/// <remarks>The format: PKWARE's APPNOTE 6.3.3. An extra field of the name "FB", as PyTorch's, fills up to the multiple.</remarks>
internal sealed class StoredZipWriter(Stream stream)
{
    private const int Alignment = 64;
    private const int LocalHeader = 30;
    private const int DirectoryHeader = 46;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Version = 20;

    /// <summary>1 January 1980, the first day that the format knows.</summary>
    private const ushort FirstDay = (1 << 5) | 1;

    private readonly List<(byte[] Name, uint Crc, uint Length, uint Offset)> entries = [];
    private long offset;

    /// <summary>Writes an entry.</summary>
    /// <exception cref="ArgumentException">The file would be larger than 4 GiB or have more than 65,535 entries.</exception>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var nameBytes = Encoding.UTF8.GetBytes(name);
        if (offset + content.Length + 1024 > uint.MaxValue) throw new ArgumentException("The arrays need more than the 4 GiB that a zip file of the plain kind holds.", nameof(content));
        if (entries.Count == ushort.MaxValue || nameBytes.Length > ushort.MaxValue - Alignment) throw new ArgumentException($"A zip file holds at most {ushort.MaxValue} entries, with names shorter than that.", nameof(name));
        var start = offset + LocalHeader + nameBytes.Length;
        // The extra field itself has a header of four bytes.
        var padding = (int)((Alignment - (start + 4) % Alignment) % Alignment);
        var crc = Crc32.Of(content);
        var header = new byte[LocalHeader + nameBytes.Length + 4 + padding];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommon(header.AsSpan(4), crc, (uint)content.Length, nameBytes.Length, 4 + padding);
        nameBytes.CopyTo(header, LocalHeader);
        var extra = header.AsSpan(LocalHeader + nameBytes.Length);
        "FB"u8.CopyTo(extra);
        BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], (ushort)padding);
        extra[4..].Fill((byte)'Z');
        entries.Add((nameBytes, crc, (uint)content.Length, (uint)offset));
        Write(header);
        Write(content);
    }

    /// <summary>Writes the directory. The stream stays open.</summary>
    public void Finish()
    {
        var start = offset;
        foreach (var (name, crc, length, place) in entries)
        {
            var header = new byte[DirectoryHeader + name.Length];
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
            WriteCommon(header.AsSpan(6), crc, length, name.Length, 0);
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), place);
            name.CopyTo(header, DirectoryHeader);
            Write(header);
        }

        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(offset - start));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), checked((uint)start));
        Write(end);
    }

    /// <summary>The fields that the header of an entry and its line in the directory share.</summary>
    private static void WriteCommon(Span<byte> to, uint crc, uint length, int nameLength, int extraLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(to[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(to[14..], length);
        BinaryPrimitives.WriteUInt32LittleEndian(to[18..], length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], (ushort)nameLength);
        BinaryPrimitives.WriteUInt16LittleEndian(to[24..], (ushort)extraLength);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        offset += bytes.Length;
    }
}
