using System.Diagnostics;
using DlCourse.Jupyter.Kernel.Outputs;
using DlCourse.Jupyter.Messages;
using DlCourse.Jupyter.Tests.Messages;

namespace DlCourse.Jupyter.Tests.Kernel;

public sealed class OutputTests : KernelTest
{
    [Fact]
    public void Many_small_writes_make_few_messages_and_lose_nothing()
    {
        var cell = Run("for (var i = 0; i < 20000; i++) Console.WriteLine(i);");
        Assert.Equal(string.Concat(Enumerable.Range(0, 20000).Select(i => $"{i}\n")), cell.Stdout);
        Assert.InRange(cell.All("stream").Count, 1, 100);
    }

    [Fact]
    public void What_is_printed_appears_while_the_cell_runs()
    {
        var request = PostCell("Console.Write(\"now\"); System.Threading.Thread.Sleep(1500);");
        Outlet.Wait((_, m) => m.Header.MessageType == "stream");
        Assert.DoesNotContain(Outlet.Messages, m => m.Message.Header.MessageType == "execute_reply");
        Finish(request);
    }

    [Fact]
    public void The_two_streams_keep_their_order()
    {
        var cell = Run("Console.Write(1); Console.Error.Write(2); Console.Write(3);");
        Assert.Equal(["stdout1", "stderr2", "stdout3"], cell.All("stream").Select(s => $"{s["name"]}{s["text"]}"));
    }

    [Fact]
    public void A_character_of_two_halves_stays_whole()
    {
        var cell = Run("foreach (var c in string.Concat(Enumerable.Repeat(\"😀\", 100_000))) Console.Write(c);");
        Assert.All(cell.All("stream"), s => Assert.False(char.IsHighSurrogate(((string)s["text"]!)[^1])));
        Assert.Equal(200_000, cell.Stdout.Length);
    }

    [Fact]
    public void Half_of_a_character_harms_nobody()
    {
        var cell = Run("Console.Write(\"\\ud83d\"); display(\"\\ude00\"); throw new Exception(\"\\ud83d\");");
        Assert.All(Outlet.Messages, m => Assert.NotEmpty(new MessageCodec(ClientMessage.Key).Encode(m.Message)));
        Assert.Equal("error", cell.Status);
    }

    [Fact]
    public void Output_after_a_cell_has_ended_still_belongs_to_it()
    {
        var cell = PostCell("_ = Task.Run(async () => { await Task.Delay(400); Console.Write(\"late\"); });");
        Finish(cell);
        Run("1");
        var late = Outlet.Wait((_, m) => m.Header.MessageType == "stream");
        Assert.Equal(cell.Header.MessageId, late.Parent!.MessageId);
    }

    [Fact]
    public void A_display_can_be_updated_by_its_own_cell_and_by_later_ones()
    {
        var first = Run("var d = display(\"one\"); d.Update(\"two\");");
        var id = (string)first.One("display_data")["transient"]!["display_id"]!;
        Assert.Equal(id, (string)first.One("update_display_data")["transient"]!["display_id"]!);
        Assert.Equal("two", first.Plain("update_display_data"));

        var second = Run("d.Update(\"three\");");
        Assert.Equal("three", second.Plain("update_display_data"));
    }

    [Fact]
    public void Every_bundle_has_plain_text()
    {
        var cell = Run("HTML(\"<style>x</style><p>a &amp; <b>b</b></p>\")");
        Assert.Equal("a & b", cell.Plain("execute_result"));
        Assert.Contains("<p>", (string)cell.One("execute_result")["data"]!["text/html"]!);
    }

    [Fact]
    public void JSON_is_sent_as_JSON()
    {
        var cell = Run("\"{\\\"a\\\": [1]}\".DisplayAs(\"application/json\"); \"{\".DisplayAs(\"application/geo+json\");");
        var data = cell.All("display_data").Select(d => d["data"]!).ToList();
        Assert.Equal(1, (int)data[0]["application/json"]!["a"]![0]!);
        Assert.Equal("{", (string)data[1]["application/geo+json"]!);
    }

    [Theory]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a b\n1 2")]
    [InlineData("x<br>y<script>z</script>", "x\ny")]
    [InlineData("1 &lt; 2", "1 < 2")]
    [InlineData("<svg><text>no</text></svg>yes", "yes")]
    [InlineData("<style>never closed", "")]
    [InlineData("<", "")]
    [InlineData("a <", "a")]
    public void The_text_of_HTML_is_what_a_reader_would_read(string html, string text) => Assert.Equal(text, HtmlText.Of(html));

    [Fact]
    public void Long_HTML_makes_short_text_in_little_time()
    {
        var clock = Stopwatch.StartNew();
        Assert.InRange(HtmlText.Of(string.Concat(Enumerable.Repeat("<style><style>", 1_000_000))).Length, 0, 5000);
        Assert.InRange(HtmlText.Of(new string('a', 10_000_000)).Length, 0, 5000);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 2);
    }
}
