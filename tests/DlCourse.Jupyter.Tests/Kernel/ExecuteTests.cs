using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Tests.Kernel;

public sealed class ExecuteTests : KernelTest
{
    [Fact]
    public void Everything_a_cell_does_stands_between_busy_and_idle_and_the_reply_comes_after_it()
    {
        var cell = Run("Console.Write(1); display(\"a\"); Console.Error.Write(2); 3");
        Assert.Equal(["busy", "execute_input", "stream", "display_data", "stream", "execute_result", "execute_reply", "idle"], cell.Order);
        Assert.Equal("3", cell.Plain("execute_result"));
        Assert.Equal("ok", cell.Status);
    }

    [Fact]
    public void The_count_counts_what_is_stored()
    {
        Assert.Equal(1, Count(Run("1")));
        Assert.Equal(1, Count(Run("  \n")));
        Assert.Equal(1, Count(Run("2", new JsonObject { ["store_history"] = false })));
        Assert.Equal(1, Count(Run("2", new JsonObject { ["silent"] = true })));
        Assert.Equal(2, Count(Run("does not compile")));
        var next = Run("3");
        Assert.Equal(3, Count(next));
        Assert.Equal(3, (int)next.One("execute_input")["execution_count"]!);
        Assert.Equal(3, (int)next.One("execute_result")["execution_count"]!);
    }

    [Fact]
    public void A_silent_cell_shows_nothing()
    {
        var cell = Run("Console.Write(1); display(2); var x = 3; x", new JsonObject { ["silent"] = true });
        Assert.Equal(["busy", "execute_reply", "idle"], cell.Order);
        Assert.Equal("3", Run("x").Plain("execute_result"));
    }

    [Fact]
    public void An_error_says_where_in_which_cell()
    {
        Run("1");
        var cell = Run("var x = 1;\nthrow new InvalidOperationException(\"no\");");
        Assert.Equal(["busy", "execute_input", "error", "execute_reply", "idle"], cell.Order);
        var error = cell.One("error");
        Assert.Equal(("System.InvalidOperationException", "no"), ((string)error["ename"]!, (string)error["evalue"]!));
        Assert.Contains("cell 2, line 2", error["traceback"]!.ToJsonString());
        Assert.Equal("error", cell.Status);
        Assert.Equal(2, Count(cell));
    }

    [Fact]
    public void Cells_sent_ahead_are_aborted_when_one_fails()
    {
        var failing = PostCell("System.Threading.Thread.Sleep(300); throw new Exception();");
        var second = PostCell("Console.Write(\"ran\")");
        var info = Post("kernel_info_request");
        Assert.Equal("error", Finish(failing).Status);
        var aborted = Finish(second);
        Assert.Equal(["busy", "execute_reply", "idle"], aborted.Order);
        Assert.Equal("aborted", aborted.Status);
        Assert.Equal("ok", Finish(info).Status);
        Assert.Equal("ran", Run("Console.Write(\"ran\")").Stdout);
    }

    [Fact]
    public void Cells_sent_ahead_run_where_an_error_is_not_to_stop_them()
    {
        var failing = PostCell("System.Threading.Thread.Sleep(300); throw new Exception();", new JsonObject { ["stop_on_error"] = false });
        var second = PostCell("Console.Write(\"ran\")");
        Finish(failing);
        Assert.Equal("ran", Finish(second).Stdout);
    }

    [Fact]
    public void User_expressions_are_evaluated_each_for_itself_after_the_cell()
    {
        var cell = Run("var x = 20;", new JsonObject { ["user_expressions"] = new JsonObject { ["sum"] = "x + 1", ["bad"] = "y" } });
        var values = cell.Reply["user_expressions"]!;
        Assert.Equal(("ok", "21"), ((string)values["sum"]!["status"]!, (string)values["sum"]!["data"]!["text/plain"]!));
        Assert.Equal(("error", "CompilationError"), ((string)values["bad"]!["status"]!, (string)values["bad"]!["ename"]!));
        Assert.Equal("ok", cell.Status);
        Assert.DoesNotContain("error", cell.Order);
    }

    [Fact]
    public void A_request_without_code_gets_a_reply() => Assert.Equal("error", Ask("execute_request").Status);

    private static int Count(Exchange cell) => (int)cell.Reply["execution_count"]!;
}
