using System.Text.Json.Nodes;
using DlCourse.Jupyter.Kernel;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Jupyter.Tests.Kernel;

public sealed class InputTests : KernelTest
{
    private static JsonObject AllowStdin => new() { ["allow_stdin"] = true };

    [Fact]
    public void A_cell_that_reads_a_line_asks_the_front_end()
    {
        var cell = PostCell("Console.Write(\"Name? \"); Console.WriteLine(\"Hello \" + Console.ReadLine());", AllowStdin);
        var question = Question();
        Assert.Equal(cell.Header.MessageId, question.Parent!.MessageId);
        Assert.Contains(Outlet.Messages, m => m.Message.Header.MessageType == "stream");
        Answer("Ada", question.Header.MessageId);
        Outlet.Wait((_, m) => m.Header.MessageType == "execute_reply");
        Assert.Equal("Name? Hello Ada\n", string.Concat(Outlet.Messages.Where(m => m.Message.Header.MessageType == "stream").Select(m => m.Message.Content["text"])));
    }

    [Fact]
    public void GetInputAsync_passes_its_prompt()
    {
        PostCell("var name = await GetInputAsync(\"Name?\");", AllowStdin);
        Assert.Equal("Name?", (string)Question().Content["prompt"]!);
        Answer("Ada");
        Assert.Equal("Ada", Run("name").Plain("execute_result"));
    }

    [Fact]
    public void Characters_are_read_from_a_line_and_its_end()
    {
        PostCell("var a = Console.Read(); var rest = Console.ReadLine();", AllowStdin);
        Question();
        Answer("xyz");
        Assert.Equal("120yz", Run("$\"{a}{rest}\"").Plain("execute_result"));
    }

    [Fact]
    public void Without_permission_nobody_is_asked()
    {
        Assert.Equal("True", Run("Console.ReadLine() is null").Plain("execute_result"));
        Assert.Equal("error", Run("await GetInputAsync(\"Name?\")").Status);
    }

    [Theory]
    [InlineData("Console.ReadLine();")]
    [InlineData("await GetInputAsync();")]
    public void An_interrupt_ends_the_wait(string code)
    {
        var cell = PostCell(code, AllowStdin);
        Question();
        Ask("interrupt_request", channel: KernelChannel.Control);
        var ended = Outlet.Wait((channel, m) => channel == KernelChannel.Shell && m.Parent?.MessageId == cell.Header.MessageId);
        Assert.Contains("CellInterruptedException", (string)ended.Content["ename"]!);
        Answer("too late");
        Assert.Equal("2", Run("1 + 1").Plain("execute_result"));
    }

    [Fact]
    public void Answers_of_others_and_to_other_questions_are_dropped()
    {
        PostCell("var line = Console.ReadLine();", AllowStdin);
        var question = Question();
        Answer("wrong question", parent: "another");
        Answer("wrong client", identity: "somebody");
        Answer("right", question.Header.MessageId);
        Assert.Equal("right", Run("line").Plain("execute_result"));
    }

    private OutgoingMessage Question() => Outlet.Wait((channel, m) => channel == KernelChannel.Stdin && m.Header.MessageType == "input_request");
}
