using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Tests.Kernel;

/// <summary>All that a kernel sent because of one request.</summary>
internal sealed class Exchange(IReadOnlyList<(KernelChannel Channel, OutgoingMessage Message)> messages)
{
    /// <summary>The types of the messages, in order; statuses by their state.</summary>
    public IReadOnlyList<string> Order => [.. messages.Select(m => m.Message.Header.MessageType == "status" ? (string)m.Message.Content["execution_state"]! : m.Message.Header.MessageType)];

    /// <summary>The content of the reply.</summary>
    public JsonObject Reply => messages.Single(m => m.Channel != KernelChannel.IoPub).Message.Content;

    public string Status => (string)Reply["status"]!;

    public string Stdout => Text("stdout");

    public string Stderr => Text("stderr");

    /// <summary>The content of the only message of a type.</summary>
    public JsonObject One(string type) => All(type).Single();

    public IReadOnlyList<JsonObject> All(string type) => [.. messages.Where(m => m.Message.Header.MessageType == type).Select(m => m.Message.Content)];

    public string Plain(string type) => (string)One(type)["data"]!["text/plain"]!;

    private string Text(string name) => string.Concat(All("stream").Where(s => (string)s["name"]! == name).Select(s => (string)s["text"]!));
}
