using DlCourse.Jupyter.Kernel;
using DlCourse.Jupyter.Tests.Messages;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter.Tests.Kernel;

[Collection("A process has one console")]
public sealed class NoticeTests
{
    [Fact]
    public void What_the_learner_should_know_stands_above_the_first_cell_only()
    {
        var outlet = new RecordingOutlet();
        using var kernel = new JupyterKernel(outlet, new ScriptSession(), _ => { }, "the course is stale");
        kernel.Start();
        foreach (var code in new[] { "Console.Write(1);", "Console.Write(2);" })
        {
            var message = ClientMessage.Of("execute_request", new System.Text.Json.Nodes.JsonObject { ["code"] = code });
            kernel.Receive(KernelChannel.Shell, message);
            outlet.Wait((_, m) => m.Parent?.MessageId == message.Header.MessageId && m.Header.MessageType == "execute_reply");
        }

        var streams = outlet.Messages.Select(m => m.Message).Where(m => m.Header.MessageType == "stream").Select(m => (string)m.Content["text"]!);
        Assert.Equal(["the course is stale\n", "1", "2"], streams);
    }
}
