using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Kernel.Outputs;

/// <summary>What all front ends see.</summary>
internal sealed class IoPub(IKernelOutlet outlet, string session)
{
    /// <summary>Says whether the kernel works on a request.</summary>
    public void Status(string state, MessageHeader? parent) => Publish("status", parent, new JsonObject { ["execution_state"] = state });

    /// <summary>Publishes something that no front end may miss.</summary>
    public void Publish(string type, MessageHeader? parent, JsonObject content) => Send(type, parent, content, mayBeLeftOut: false);

    /// <summary>Publishes something that a cell makes, which can be without end.</summary>
    public void PublishOutput(string type, MessageHeader? parent, JsonObject content) => Send(type, parent, content, mayBeLeftOut: true);

    private void Send(string type, MessageHeader? parent, JsonObject content, bool mayBeLeftOut)
    {
        var topic = Encoding.UTF8.GetBytes($"kernel.{session}.{type}");
        outlet.Send(KernelChannel.IoPub, new OutgoingMessage([topic], MessageHeader.New(type, session), parent, content), mayBeLeftOut);
    }
}
