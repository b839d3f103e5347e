using System.Diagnostics;
using System.Threading.Channels;
using DlCourse.Notebooks;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Cli.Tests.Learner;

/// <summary>The real command in a process of its own, fed by saving the notebook.</summary>
public sealed class WatchCommandTests : LearnerClone
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task A_saved_answer_is_checked_from_the_changed_cell_on()
    {
        using var watch = new Watching(Root);
        await watch.Sees("03.1 …  03.2 …  ");

        Answer("03.2", SolutionOf("03.2"));
        var lines = await watch.Sees("03.1 …  03.2 ✓  ");
        Assert.Contains(lines, line => line.Contains("running from cell", StringComparison.Ordinal) && line.Contains("(exercise 03.2)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("✓ 03.2 Correct", StringComparison.Ordinal));

        Answer("03.2", "// exercise 03.2\nvar orNeuron = nope;");
        lines = await watch.Sees("03.2 ");
        Assert.Contains(lines, line => line.Contains("CS0103", StringComparison.Ordinal));

        Answer("03.1", SolutionOf("03.1"));
        await watch.Sees("03.1 ✓  03.2");
    }

    [Fact]
    public async Task A_file_that_is_half_written_and_a_cell_that_never_ends_do_not_stop_it()
    {
        using var watch = new Watching(Root);
        await watch.Sees("03.1 …  03.2 …  ");

        var whole = await File.ReadAllTextAsync(Copy);
        await File.WriteAllTextAsync(Copy, whole[..1000]);
        await watch.Sees("expected JSON");

        await File.WriteAllTextAsync(Copy, whole);
        Edit(cells => cells.Insert(2, new Cell(CellKind.Code, "while (true) { }") { Id = "endless" }));
        await watch.Sees("running from");
        Edit(cells => cells.RemoveAt(2));
        Answer("03.1", SolutionOf("03.1"));
        await watch.Sees("03.1 ✓  03.2 …  ");
    }

    private sealed class Watching : IDisposable
    {
        private readonly Process process;
        private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

        public Watching(string root)
        {
            var start = new ProcessStartInfo(DotnetInstallation.Command, [Path.Combine(AppContext.BaseDirectory, "DlCourse.Cli.dll"), "watch"])
            {
                WorkingDirectory = root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            };
            process = Process.Start(start)!;
            process.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "(ended)");
            process.ErrorDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        /// <summary>Waits for a line that contains a text.</summary>
        /// <returns>What was printed since the last call, that line included.</returns>
        public async Task<List<string>> Sees(string text)
        {
            var seen = new List<string>();
            using var patience = new CancellationTokenSource(Patience);
            while (!seen.Exists(line => line.Contains(text, StringComparison.Ordinal)))
            {
                try
                {
                    seen.Add(await lines.Reader.ReadAsync(patience.Token));
                }
                catch (OperationCanceledException)
                {
                    Assert.Fail($"never printed '{text}', but: {string.Join('\n', seen)}");
                }
            }

            return seen;
        }

        public void Dispose()
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
    }
}
