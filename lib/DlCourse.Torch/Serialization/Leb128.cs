namespace DlCourse.Torch.Serialization;

/// <summary>Numbers in as many bytes as they need: seven bits a byte, the lowest first, the eighth bit set where more follow.</summary>
internal static class Leb128
{
    private const int MostBytes = 9;

    public static void Write(BinaryWriter writer, long number)
    {
        for (; number >= 0x80; number >>= 7) writer.Write((byte)(number | 0x80));
        writer.Write((byte)number);
    }

    /// <exception cref="FormatException">It has more than 63 bits.</exception>
    public static long Read(BinaryReader reader)
    {
        var number = 0L;
        for (var i = 0; i < MostBytes; i++)
        {
            var next = reader.ReadByte();
            number |= (long)(next & 0x7F) << (7 * i);
            if ((next & 0x80) == 0) return number;
        }

        throw new FormatException("a number has more than 63 bits");
    }
}
