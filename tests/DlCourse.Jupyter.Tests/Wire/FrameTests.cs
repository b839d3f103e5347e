using DlCourse.Jupyter.Wire;

namespace DlCourse.Jupyter.Tests.Wire;

public sealed class FrameTests
{
    private static readonly ZmtpLimits Small = new() { MessageBytes = 1000, MessageFrames = 3, CommandBytes = 50 };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(70_000)]
    [InlineData(1_000_000)]
    public void A_frame_of_any_size_comes_back_as_it_went(int size)
    {
        var body = new byte[size];
        new Random(size).NextBytes(body);
        var frames = RoundTrip([body, [1], body]);
        Assert.Equal([body, [1], body], frames.Select(frame => frame.Body));
    }

    [Theory]
    [InlineData("08 00", "unknown flags")]
    [InlineData("05 00", "announces more")]
    [InlineData("01 00 04 01 41", "inside a message")]
    [InlineData("02 FF FF FF FF FF FF FF FF", "larger than")]
    [InlineData("02 00 00 00 00 00 00 03 E9", "larger than")]
    [InlineData("04 33", "larger than")]
    [InlineData("01 00 01 00 01 00 01 00", "more than 3 frames")]
    public void What_the_protocol_does_not_allow_is_refused(string bytes, string why)
    {
        var e = Assert.Throws<ZmtpProtocolException>(() => Reader(bytes, Small).Read());
        Assert.Contains(why, e.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("00 05 41")]
    [InlineData("02 00 00 00")]
    [InlineData("01 01 41")]
    public void Bytes_that_end_too_early_are_the_end_of_the_connection(string bytes) =>
        Assert.Throws<EndOfStreamException>(() => Reader(bytes, Small).Read());

    [Fact]
    public void All_frames_of_a_message_share_its_limit()
    {
        using var stream = new MemoryStream();
        FrameWriter.WriteMessage(stream, [new byte[600], new byte[600]]);
        stream.Position = 0;
        Assert.Throws<ZmtpProtocolException>(() => new FrameReader(stream, Small).Read());
    }

    [Fact]
    public void An_announced_size_takes_no_memory_before_its_bytes_come()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<EndOfStreamException>(() => Reader("02 00 00 00 00 03 FF FF FF 41", ZmtpLimits.Default).Read());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("05 50 49 4E")]
    public void A_command_without_a_name_is_refused(string bytes) =>
        Assert.Throws<ZmtpProtocolException>(() => ZmtpCommand.Parse(Convert.FromHexString(bytes.Replace(" ", ""))));

    [Theory]
    [InlineData("04")]
    [InlineData("01 41 FF FF FF FF")]
    [InlineData("01 41 00 00 00 02 41")]
    public void A_property_that_is_cut_short_is_refused(string bytes) =>
        Assert.Throws<ZmtpProtocolException>(() => new ZmtpCommand("READY", Convert.FromHexString(bytes.Replace(" ", ""))).Properties());

    private static IReadOnlyList<ZmtpFrame> RoundTrip(IReadOnlyList<byte[]> message)
    {
        using var stream = new MemoryStream();
        FrameWriter.WriteMessage(stream, message);
        stream.Position = 0;
        return new FrameReader(stream, ZmtpLimits.Default).Read();
    }

    private static FrameReader Reader(string bytes, ZmtpLimits limits) => new(new MemoryStream(Convert.FromHexString(bytes.Replace(" ", ""))), limits);
}
