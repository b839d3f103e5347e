using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;
using DlCourse.Jupyter.Tests.Wire;
using DlCourse.Jupyter.Wire;
using Xunit.Abstractions;

namespace DlCourse.Jupyter.Tests.Messages;

/// <summary>Bytes that nobody should send. The seed of a run is in its output; set <c>DLCOURSE_SEED</c> to repeat it.</summary>
public sealed class HostileInputTests : SocketTest
{
    private static readonly ZmtpLimits Limits = new() { MessageBytes = 1 << 20, Handshake = TimeSpan.FromMilliseconds(500) };
    private static readonly int Rounds = Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1" ? 100_000 : 10_000;
    private readonly Random random;

    public HostileInputTests(ITestOutputHelper output)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("DLCOURSE_SEED"), out var given) ? given : Environment.TickCount;
        output.WriteLine($"seed {seed}");
        random = new Random(seed);
    }

    [Fact]
    public void Mutated_frames_are_read_or_refused()
    {
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Rounds; i++)
        {
            var reader = new FrameReader(new MemoryStream(Mutate(Stream())), Limits);
            try
            {
                while (true)
                {
                    if (reader.Read() is [{ IsCommand: true } command]) ZmtpCommand.Parse(command.Body).Properties();
                }
            }
            catch (Exception e) when (e is ZmtpProtocolException or EndOfStreamException)
            {
                // Those two are the answers there may be.
            }
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - memory, long.MinValue, 50 << 20);
    }

    [Fact]
    public void Mutated_messages_are_refused_and_none_passes()
    {
        var codec = new MessageCodec(ClientMessage.Key);
        for (var i = 0; i < Rounds; i++)
        {
            var frames = ClientMessage.Frames("execute_request", new JsonObject { ["code"] = "1 + 1" });
            var at = random.Next(2, frames.Count);
            var before = frames[at];
            frames[at] = Mutate(before);
            if (frames[at].AsSpan().SequenceEqual(before)) continue;
            Assert.Throws<RefusedMessageException>(() => codec.Decode(frames));
        }
    }

    [Fact]
    public void Mutated_JSON_that_is_signed_all_the_same_is_read_or_refused()
    {
        var signer = new MessageSigner(ClientMessage.Key);
        var codec = new MessageCodec(ClientMessage.Key);
        for (var i = 0; i < Rounds; i++)
        {
            var frames = ClientMessage.Frames("execute_request", new JsonObject { ["code"] = "1 + 1" });
            var at = random.Next(4, 8);
            frames[at] = Mutate(frames[at]);
            frames[3] = signer.Sign(frames.Skip(4));
            try
            {
                var message = codec.Decode(frames);
                Assert.NotNull(message.Header.MessageId + message.Content.Text("code") + message.Content.Flag("silent", false));
            }
            catch (RefusedMessageException)
            {
                // Signed, but not a message.
            }
        }
    }

    [Fact]
    public void A_socket_that_is_sent_rubbish_goes_on_serving_others()
    {
        var router = Router(Limits);
        router.Received += frames => router.Send(frames);
        var friend = Connect(router, SocketRole.Dealer, "friend");
        for (var i = 0; i < Rounds / 20; i++)
        {
            using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            client.Connect(new IPEndPoint(IPAddress.Loopback, router.Endpoint.Port));
            try
            {
                client.Send(Mutate([.. ZmtpGreeting.Bytes(), .. Stream()]));
            }
            catch (SocketException)
            {
                // Refused while we were sending.
            }
        }

        friend.Send("hello");
        Assert.Equal("hello", friend.ReceiveText());
    }

    /// <summary>A valid beginning: READY, a subscription, a message.</summary>
    private static byte[] Stream()
    {
        using var stream = new MemoryStream();
        FrameWriter.Write(stream, ZmtpCommand.Ready(SocketRole.Dealer, "me"u8.ToArray()).ToFrame());
        FrameWriter.Write(stream, new ZmtpCommand("SUBSCRIBE", Encoding.ASCII.GetBytes("kernel")).ToFrame());
        FrameWriter.WriteMessage(stream, ClientMessage.Frames("execute_request", []));
        FrameWriter.WriteMessage(stream, [new byte[300]]);
        return stream.ToArray();
    }

    private byte[] Mutate(byte[] bytes)
    {
        var mutated = bytes.ToList();
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(mutated.Count + 1);
            switch (random.Next(5))
            {
                case 0 when at < mutated.Count:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1 when at < mutated.Count:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    mutated.RemoveRange(at, random.Next(mutated.Count - at + 1));
                    break;
                case 3:
                    mutated.InsertRange(at, mutated.GetRange(at, random.Next(mutated.Count - at + 1)));
                    break;
                default:
                    mutated.InsertRange(at, Enumerable.Repeat((byte)0xFF, random.Next(1, 9)));
                    break;
            }
        }

        return [.. mutated];
    }
}
