using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Tests.Kernel;

/// <summary>Keeps what a kernel sends, in order.</summary>
internal sealed class RecordingOutlet : IKernelOutlet
{
    private readonly List<(KernelChannel Channel, OutgoingMessage Message)> messages = [];

    /// <summary>Whether the front end can be asked for input.</summary>
    public bool HasStdin { get; set; } = true;

    public IReadOnlyList<(KernelChannel Channel, OutgoingMessage Message)> Messages
    {
        get
        {
            lock (messages) return [.. messages];
        }
    }

    public void Send(KernelChannel channel, OutgoingMessage message, bool mayBeLeftOut = false)
    {
        lock (messages)
        {
            // As a wire would: what a handler does with the object later changes nothing.
            messages.Add((channel, message with { Content = (JsonObject)message.Content.DeepClone() }));
            Monitor.PulseAll(messages);
        }
    }

    public bool IsConnected(KernelChannel channel, IReadOnlyList<byte[]> identities) => HasStdin;

    /// <summary>Waits until a message is there.</summary>
    public OutgoingMessage Wait(Func<KernelChannel, OutgoingMessage, bool> wanted)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(30);
        lock (messages)
        {
            while (true)
            {
                foreach (var (channel, message) in messages)
                {
                    if (wanted(channel, message)) return message;
                }

                if (DateTime.UtcNow > end) throw new TimeoutException("The kernel did not send what was waited for.");
                Monitor.Wait(messages, 100);
            }
        }
    }
}
