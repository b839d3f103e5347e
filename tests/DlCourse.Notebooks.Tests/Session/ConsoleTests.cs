namespace DlCourse.Notebooks.Tests.Session;

public sealed class ConsoleTests : SessionTest
{
    [Fact]
    public async Task Each_call_of_the_console_is_one_event()
    {
        var cell = await Run("Console.Write(\"a\"); Console.WriteLine(\"b\"); Console.WriteLine(1.5); Console.WriteLine(\"{0}-{1}\", 1, 2); Console.WriteLine(new object() is null);");
        Assert.Equal(["a", "b\n", "1.5\n", "1-2\n", "False\n"], cell.ConsoleCalls);
    }

    [Fact]
    public async Task Output_of_tasks_belongs_to_the_cell_that_started_them()
    {
        var first = await Run("var t = Task.Run(async () => { await Task.Delay(300); Console.Write(\"late\"); });");
        var second = await Run("Console.Write(\"second\"); await t;");
        Assert.Equal("late", first.Console);
        Assert.Equal("second", second.Console);
    }

    [Fact]
    public async Task Nothing_can_be_read() => Assert.Contains("&lt;null&gt;", (await Run("Console.ReadLine()")).Html);

    [Fact]
    public async Task Asking_for_input_without_a_front_end_says_so() =>
        Assert.Contains("without a front end", (await Try("await GetInputAsync(\"Name?\")")).Error);
}
