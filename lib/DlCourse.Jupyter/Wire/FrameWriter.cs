using System.Buffers.Binary;

namespace DlCourse.Jupyter.Wire;

/// <summary>Writes frames and messages to a stream.</summary>
internal static class FrameWriter
{
    /// <summary>What a frame costs beside its body, at most.</summary>
    public const int Overhead = 9;

    /// <summary>Writes one message.</summary>
    public static void WriteMessage(Stream stream, IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            Write(stream, new ZmtpFrame(frames[i], More: i < frames.Count - 1));
        }
    }

    /// <summary>Writes one frame.</summary>
    public static void Write(Stream stream, ZmtpFrame frame)
    {
        Span<byte> head = stackalloc byte[Overhead];
        var isLong = frame.Body.Length > byte.MaxValue;
        head[0] = (byte)((frame.More ? ZmtpFrame.MoreFlag : 0) | (isLong ? ZmtpFrame.LongFlag : 0) | (frame.IsCommand ? ZmtpFrame.CommandFlag : 0));
        if (isLong) BinaryPrimitives.WriteUInt64BigEndian(head[1..], (ulong)frame.Body.Length);
        else head[1] = (byte)frame.Body.Length;
        stream.Write(head[..(isLong ? 9 : 2)]);
        stream.Write(frame.Body);
    }
}
