using System.Text;
using System.Text.Json.Nodes;
using DlCourse.Jupyter.Messages;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Kernel.Outputs;

/// <summary>
/// The outputs of one executed cell, in the order in which they happen. It lives on after its cell: what a task prints later still
/// belongs to the cell that started it.
/// </summary>
internal sealed class CellOutput(CellOutputs outputs, MessageHeader parent, int executionCount, bool silent) : ICellOutput
{
    // Text goes out in pieces that front ends can draw as they come, and that fit into everybody's queues.
    private const int MostCharacters = 128 << 10;

    private readonly Lock gate = new();
    private readonly StringBuilder text = new();
    private ConsoleChannel channel;

    /// <inheritdoc />
    public void Stream(ConsoleChannel channel, string text)
    {
        if (silent || text.Length == 0) return;
        lock (gate)
        {
            if (this.channel != channel) SendText(all: true);
            this.channel = channel;
            if (this.text.Length == 0) outputs.Flusher.Schedule(this);
            for (var at = 0; at < text.Length; at += MostCharacters)
            {
                this.text.Append(text.AsSpan(at, Math.Min(MostCharacters, text.Length - at)));
                if (this.text.Length >= MostCharacters) SendText(all: false);
            }
        }
    }

    /// <inheritdoc />
    public void Display(string displayId, IReadOnlyDictionary<string, string> bundle) =>
        Send("display_data", WithTransient(displayId, bundle));

    /// <inheritdoc />
    /// <remarks>An update belongs to the cell that makes it: some clients take no more messages of a cell that has ended.</remarks>
    public void Update(string displayId, IReadOnlyDictionary<string, string> bundle) =>
        (outputs.Running ?? this).Send("update_display_data", WithTransient(displayId, bundle));

    /// <inheritdoc />
    public void Result(IReadOnlyDictionary<string, string> bundle)
    {
        var content = Content(bundle);
        content["execution_count"] = executionCount;
        Send("execute_result", content);
    }

    /// <inheritdoc />
    public void Failure(CellError failure) => Send("error", ErrorContent.Of(failure));

    /// <summary>Sends the text printed so far, before whatever comes next.</summary>
    public void Flush()
    {
        lock (gate) SendText(all: true);
    }

    /// <summary>Sends the text printed so far; half of a character waits for its other half.</summary>
    public void FlushSoon()
    {
        lock (gate) SendText(all: false);
    }

    private static JsonObject Content(IReadOnlyDictionary<string, string> bundle) => new()
    {
        ["data"] = BundleJson.Of(bundle),
        ["metadata"] = new JsonObject(),
    };

    private JsonObject WithTransient(string displayId, IReadOnlyDictionary<string, string> bundle)
    {
        var content = Content(bundle);
        content["transient"] = new JsonObject { ["display_id"] = $"{outputs.Session}-{displayId}" };
        return content;
    }

    private void Send(string type, JsonObject content)
    {
        if (silent) return;
        lock (gate)
        {
            SendText(all: true);
            outputs.IoPub.PublishOutput(type, parent, content);
        }
    }

    private void SendText(bool all)
    {
        var length = text.Length;
        var half = !all && length > 0 && char.IsHighSurrogate(text[length - 1]);
        if (half) length--;
        if (length == 0) return;

        var content = new JsonObject { ["name"] = channel == ConsoleChannel.Out ? "stdout" : "stderr", ["text"] = text.ToString(0, length) };
        text.Remove(0, length);
        if (half) outputs.Flusher.Schedule(this);
        outputs.IoPub.PublishOutput("stream", parent, content);
    }
}
