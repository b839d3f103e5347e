using System.Text;

namespace DlCourse.Jupyter.Wire;

/// <summary>The first 64 bytes that each side sends: signature, version 3.1, mechanism NULL (ZMTP 3.1, section 3.2).</summary>
internal static class ZmtpGreeting
{
    /// <summary>The length of a greeting.</summary>
    public const int Length = 64;

    private const int MechanismAt = 12;
    private const int MechanismLength = 20;

    /// <summary>Our greeting.</summary>
    public static byte[] Bytes()
    {
        var greeting = new byte[Length];
        greeting[0] = 0xFF;
        greeting[9] = 0x7F;
        greeting[10] = 3;
        greeting[11] = 1;
        Encoding.ASCII.GetBytes("NULL", greeting.AsSpan(MechanismAt));
        return greeting;
    }

    /// <summary>Checks the other side's. The bytes between the two of the signature carry old protocols' data and mean nothing.</summary>
    /// <exception cref="ZmtpProtocolException">It is not a greeting we can answer.</exception>
    public static void Check(ReadOnlySpan<byte> greeting)
    {
        if (greeting[0] != 0xFF || (greeting[9] & 1) == 0) throw new ZmtpProtocolException("A peer does not speak ZMTP.");
        if (greeting[10] < 3) throw new ZmtpProtocolException($"A peer speaks ZMTP {greeting[10]}; version 3 is needed.");
        var mechanism = greeting.Slice(MechanismAt, MechanismLength);
        if (!mechanism.TrimEnd((byte)0).SequenceEqual("NULL"u8)) throw new ZmtpProtocolException("A peer asks for a security mechanism other than NULL.");
    }
}
