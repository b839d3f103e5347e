using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Tests.Messages;

public sealed class MessageCodecTests
{
    private readonly MessageCodec codec = new(ClientMessage.Key);

    [Fact]
    public void A_signed_message_is_read_with_all_its_parts()
    {
        var frames = ClientMessage.Frames("execute_request", new JsonObject { ["code"] = "1 + 1" });
        frames.Add([1, 2, 3]);
        var message = codec.Decode(frames);
        Assert.Equal(["client", "inner"], message.Identities.Select(Encoding.UTF8.GetString));
        Assert.Equal(("execute_request", "client"), (message.Header.MessageType, message.Header.Session));
        Assert.Equal("1 + 1", message.Content.Text("code"));
        Assert.Equal([1, 2, 3], message.Buffers.Single());
    }

    [Fact]
    public void A_reply_carries_the_request_s_header_unchanged_and_a_signature_that_verifies()
    {
        var request = codec.Decode(ClientMessage.Frames("kernel_info_request", []));
        var reply = new OutgoingMessage(request.Identities, MessageHeader.New("kernel_info_reply", "kernel"), request.Header, new JsonObject { ["status"] = "ok" });
        var frames = codec.Encode(reply);
        Assert.Equal(request.Header.Json.ToArray(), frames[5]);
        var read = new MessageCodec(ClientMessage.Key).Decode(frames);
        Assert.Equal(request.Header.MessageId, read.ParentId);
    }

    [Theory]
    [InlineData(3, "", "not signed")]
    [InlineData(3, "00", "signature is wrong")]
    [InlineData(3, "0000000000000000000000000000000000000000000000000000000000000000", "signature is wrong")]
    [InlineData(7, "{\"code\":\"2\"}", "signature is wrong")]
    [InlineData(2, "<IDS|MSG", "no delimiter")]
    public void A_message_that_was_changed_is_refused(int frame, string text, string why)
    {
        var frames = ClientMessage.Frames("execute_request", new JsonObject { ["code"] = "1" });
        frames[frame] = Encoding.UTF8.GetBytes(text);
        Assert.Equal(why, Refusal(frames).Replace("its ", "").Replace("it is ", "").Replace("it has ", ""));
    }

    [Fact]
    public void A_message_signed_with_another_key_is_refused() =>
        Assert.Equal("its signature is wrong", Refusal(ClientMessage.Frames("execute_request", [], "other"u8.ToArray())));

    [Fact]
    public void A_message_is_taken_once()
    {
        var frames = ClientMessage.Frames("execute_request", []);
        codec.Decode(frames);
        frames[0] = "somebody else"u8.ToArray();
        Assert.Equal("it has been received before", Refusal(frames));
    }

    [Fact]
    public void A_message_with_too_few_frames_is_refused()
    {
        var frames = ClientMessage.Frames("execute_request", []);
        Assert.Equal("it has too few frames", Refusal(frames[..7]));
    }

    [Theory]
    [InlineData(0, "[]")]
    [InlineData(0, "{}")]
    [InlineData(0, "{\"msg_id\": 1, \"msg_type\": []}")]
    [InlineData(0, "{\"msg_id\": \"\\ud800\", \"msg_type\": \"a\"}")]
    [InlineData(1, "null")]
    [InlineData(2, "\"text\"")]
    [InlineData(3, "{")]
    [InlineData(3, "")]
    public void What_is_signed_but_malformed_is_refused(int part, string text)
    {
        byte[][] json = [MessageHeader.New("execute_request", "client").Json.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray()];
        json[part] = Encoding.UTF8.GetBytes(text);
        Refusal(["<IDS|MSG>"u8.ToArray(), new MessageSigner(ClientMessage.Key).Sign(json), .. json]);
    }

    [Fact]
    public void Deeply_nested_JSON_is_refused()
    {
        byte[][] json = ["{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), Encoding.ASCII.GetBytes("{\"a\":" + new string('[', 100_000))];
        Refusal(["<IDS|MSG>"u8.ToArray(), new MessageSigner(ClientMessage.Key).Sign(json), .. json]);
    }

    [Fact]
    public void The_memory_of_signatures_is_bounded()
    {
        var guard = new ReplayGuard(capacity: 2);
        Assert.True(guard.Remember(Digest(1)));
        Assert.False(guard.Remember(Digest(1)));
        Assert.True(guard.Remember(Digest(2)));
        Assert.True(guard.Remember(Digest(3)));
        Assert.False(guard.Remember(Digest(3)));
        Assert.True(guard.Remember(Digest(1)));

        static byte[] Digest(int i) => Encoding.ASCII.GetBytes(i.ToString("x32") + new string('0', 32));
    }

    private string Refusal(IReadOnlyList<byte[]> frames) => Assert.Throws<RefusedMessageException>(() => codec.Decode(frames)).Message;
}
