using System.Security.Cryptography;
using System.Text;

namespace DlCourse.Jupyter.Messages;

/// <summary>Signs messages: HMAC-SHA256 over the four JSON frames, in lower-case hexadecimal.</summary>
internal sealed class MessageSigner(ReadOnlyMemory<byte> key)
{
    /// <summary>The only scheme.</summary>
    public const string Scheme = "hmac-sha256";

    /// <summary>The signature of these frames.</summary>
    public byte[] Sign(IEnumerable<byte[]> frames)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Span);
        foreach (var frame in frames) hash.AppendData(frame);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether the signature is that of these frames; how long that takes says nothing about the right one.</summary>
    public bool Verify(byte[] signature, IEnumerable<byte[]> frames) => CryptographicOperations.FixedTimeEquals(Sign(frames), signature);
}
