using System.Buffers.Binary;

namespace DlCourse.Formats.Bytes;

/// <summary>The checksum of zip and PNG files: CRC-32 with the polynomial EDB88320.</summary>
/// <remarks>
/// Eight tables take eight bytes in a step (M. Kounavis and F. Berry, 2008), which is four times as fast as one table. The framework's
/// own CRC-32 is in a package.
/// </remarks>
public static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    /// <summary>The checksum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Append(0, bytes);

    /// <summary>The checksum of all bytes so far, from the checksum of the earlier ones.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        var tables = Tables.AsSpan();
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = tables[(7 << 8) + (int)(low & 255)] ^ tables[(6 << 8) + (int)((low >> 8) & 255)]
                ^ tables[(5 << 8) + (int)((low >> 16) & 255)] ^ tables[(4 << 8) + (int)(low >> 24)]
                ^ tables[(3 << 8) + (int)(high & 255)] ^ tables[(2 << 8) + (int)((high >> 8) & 255)]
                ^ tables[(1 << 8) + (int)((high >> 16) & 255)] ^ tables[(int)(high >> 24)];
            bytes = bytes[8..];
        }

        foreach (var b in bytes) crc = tables[(int)((crc ^ b) & 255)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[8 * 256];
        for (var n = 0; n < 256; n++)
        {
            var crc = (uint)n;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            tables[n] = crc;
        }

        for (var i = 256; i < tables.Length; i++) tables[i] = tables[tables[i - 256] & 255] ^ (tables[i - 256] >> 8);
        return tables;
    }
}
