using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Tests.Session;

public sealed class InputTests : SessionTest
{
    [Fact]
    public async Task Lines_are_asked_of_whoever_is_there()
    {
        var asked = new Answers("Ada", "36");
        var cell = new RecordedCell();
        await Session.RunAsync("Console.Write(await GetInputAsync(\"Name?\") + Console.ReadLine());", "cell 1", cell, input: asked);
        Assert.Equal("Ada36", cell.Console);
        Assert.Equal(["Name?", ""], asked.Prompts);
    }

    [Theory]
    [InlineData("Console.ReadLine();")]
    [InlineData("await GetInputAsync();")]
    [InlineData("await Task.Run(Console.ReadLine);")]
    public async Task An_interrupt_ends_a_wait_for_an_answer(string code)
    {
        var cell = new RecordedCell();
        var running = Session.RunAsync(code, "cell 1", cell, input: new Answers());
        await Task.Delay(1500);
        Session.Interrupt();
        Assert.Equal(CellStatus.Interrupted, (await running.WaitAsync(TimeSpan.FromSeconds(10))).Status);
        Assert.Contains("2", (await Run("1 + 1")).Html);
    }

    [Fact]
    public async Task A_later_cell_without_input_reads_nothing()
    {
        await Session.RunAsync("1", "cell 1", new RecordedCell(), input: new Answers("x"));
        Assert.Contains("True", (await Run("Console.ReadLine() is null")).Html);
    }

    /// <summary>Answers as prepared; then nobody answers any more.</summary>
    private sealed class Answers(params string[] lines) : ICellInput
    {
        public List<string> Prompts { get; } = [];

        public async Task<string> AskAsync(string prompt, CancellationToken interrupted)
        {
            Prompts.Add(prompt);
            if (Prompts.Count > lines.Length) await Task.Delay(Timeout.Infinite, interrupted);
            return lines[Prompts.Count - 1];
        }
    }
}
