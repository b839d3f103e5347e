using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel;

namespace DlCourse.Jupyter.Tests.Kernel;

public sealed class ControlTests : KernelTest
{
    [Fact]
    public void A_kernel_says_what_it_is()
    {
        var info = Ask("kernel_info_request");
        Assert.Equal(["busy", "kernel_info_reply", "idle"], info.Order);
        Assert.Equal("5.4", (string)info.Reply["protocol_version"]!);
        var language = info.Reply["language_info"]!;
        Assert.Equal(("C#", ".cs", "text/x-csharp"), ((string)language["name"]!, (string)language["file_extension"]!, (string)language["mimetype"]!));
        Assert.False((bool)info.Reply["debugger"]!);
    }

    [Fact]
    public void Control_is_answered_while_a_cell_runs_and_an_interrupt_stops_it()
    {
        Run("var kept = 42;");
        var cell = PostCell("while (true) { }");
        Outlet.Wait((_, m) => m.Header.MessageType == "execute_input" && m.Parent!.MessageId == cell.Header.MessageId);
        Assert.Equal(["busy", "kernel_info_reply", "idle"], Ask("kernel_info_request", channel: KernelChannel.Control).Order);
        Thread.Sleep(300);
        Assert.Equal("ok", Ask("interrupt_request", channel: KernelChannel.Control).Status);
        Assert.Equal("error", Finish(cell).Status);
        Assert.Equal("42", Run("kept").Plain("execute_result"));
    }

    [Fact]
    public async Task A_shutdown_is_answered_before_the_kernel_stops()
    {
        var cell = PostCell("while (true) { }");
        Outlet.Wait((_, m) => m.Header.MessageType == "execute_input");
        Thread.Sleep(300);
        var asked = Ask("shutdown_request", new JsonObject { ["restart"] = true }, KernelChannel.Control);
        Assert.Equal(["busy", "shutdown_reply", "idle"], asked.Order.Take(3));
        Outlet.Wait((channel, m) => channel == KernelChannel.IoPub && m.Header.MessageType == "shutdown_reply" && (bool)m.Content["restart"]!);
        await Stopped.WaitAsync(TimeSpan.FromSeconds(5));

        // Cells of other tests run in the same process, one at a time.
        Ask("interrupt_request", channel: KernelChannel.Control);
        Finish(cell);
    }

    [Fact]
    public void A_debugger_is_refused_politely()
    {
        var reply = Ask("debug_request", new JsonObject { ["command"] = "initialize", ["seq"] = 7, ["type"] = "request" }, KernelChannel.Control).Reply;
        Assert.Equal((false, "initialize", 7), ((bool)reply["success"]!, (string)reply["command"]!, (int)reply["request_seq"]!));
    }

    [Theory]
    [InlineData("no_such_request", false)]
    [InlineData("no_such_request", true)]
    [InlineData("execute_request", true)]
    public void What_is_not_known_is_ignored_with_a_line_in_the_log(string type, bool onControl)
    {
        var channel = onControl ? KernelChannel.Control : KernelChannel.Shell;
        Assert.Equal(["busy", "idle"], Ask(type, new JsonObject { ["code"] = "1" }, channel).Order);
        Assert.Contains(Log, line => line.Contains(type));
    }

    [Fact]
    public void A_comm_for_an_unknown_target_is_closed()
    {
        var opened = Ask("comm_open", new JsonObject { ["comm_id"] = "abc", ["target_name"] = "jupyter.widget", ["data"] = new JsonObject() });
        Assert.Equal(["busy", "comm_close", "idle"], opened.Order);
        Assert.Equal("abc", (string)opened.One("comm_close")["comm_id"]!);
        Assert.Equal(["busy", "idle"], Ask("comm_msg", new JsonObject { ["comm_id"] = "abc" }).Order);
        Assert.Equal(["busy", "idle"], Ask("comm_close", new JsonObject { ["comm_id"] = "abc" }).Order);
        Assert.Empty(Ask("comm_info_request").Reply["comms"]!.AsObject());
    }
}
