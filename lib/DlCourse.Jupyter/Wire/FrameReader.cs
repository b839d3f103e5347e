using System.Buffers.Binary;

namespace DlCourse.Jupyter.Wire;

/// <summary>Reads frames and messages (ZMTP 3.1, sections 3.4 and 3.5) from a stream.</summary>
internal sealed class FrameReader(Stream stream, ZmtpLimits limits)
{
    // Memory is taken as bytes arrive: an announced size alone costs its sender nothing, and so must cost us nothing.
    private const int FirstChunk = 64 << 10;

    /// <summary>Reads the next command, or the next message with all its frames.</summary>
    /// <returns>The frames; a command is a single frame.</returns>
    /// <exception cref="EndOfStreamException">The peer has gone.</exception>
    /// <exception cref="ZmtpProtocolException">The bytes are not ZMTP, or too many.</exception>
    public IReadOnlyList<ZmtpFrame> Read()
    {
        var frames = new List<ZmtpFrame>();
        var room = limits.MessageBytes;
        while (true)
        {
            var frame = ReadFrame(room);
            if (frame.IsCommand && frames.Count > 0) throw new ZmtpProtocolException("A command stands inside a message.");
            frames.Add(frame);
            if (!frame.More) return frames;
            if (frames.Count >= limits.MessageFrames) throw new ZmtpProtocolException($"A message has more than {limits.MessageFrames} frames.");
            room -= frame.Body.Length;
        }
    }

    /// <summary>Fills the buffer.</summary>
    public void Fill(Span<byte> buffer) => stream.ReadExactly(buffer);

    private ZmtpFrame ReadFrame(int room)
    {
        Span<byte> head = stackalloc byte[8];
        Fill(head[..1]);
        var flags = head[0];
        if ((flags & ~(ZmtpFrame.MoreFlag | ZmtpFrame.LongFlag | ZmtpFrame.CommandFlag)) != 0) throw new ZmtpProtocolException("A frame has unknown flags.");
        var isCommand = (flags & ZmtpFrame.CommandFlag) != 0;
        var more = (flags & ZmtpFrame.MoreFlag) != 0;
        if (isCommand && more) throw new ZmtpProtocolException("A command announces more frames.");

        ulong size;
        if ((flags & ZmtpFrame.LongFlag) != 0)
        {
            Fill(head);
            size = BinaryPrimitives.ReadUInt64BigEndian(head);
        }
        else
        {
            Fill(head[..1]);
            size = head[0];
        }

        var most = isCommand ? limits.CommandBytes : room;
        if (size > (ulong)most) throw new ZmtpProtocolException($"A frame of {size} bytes is larger than the {most} that are left to it.");
        return new ZmtpFrame(ReadBody((int)size), more, isCommand);
    }

    private byte[] ReadBody(int size)
    {
        var body = new byte[Math.Min(size, FirstChunk)];
        Fill(body);
        while (body.Length < size)
        {
            var have = body.Length;
            Array.Resize(ref body, (int)Math.Min(size, have * 2L));
            Fill(body.AsSpan(have));
        }

        return body;
    }
}
