using System.Diagnostics;
using DlCourse.Notebooks.Session;

namespace DlCourse.Bench.Session;

/// <summary>How fast a runaway cell stops.</summary>
internal static class InterruptBench
{
    private static readonly string[] Endless =
    [
        "while (true) { }",
        "while (true) { try { while (true) { } } catch { } }",
        "while (true) try { for (;;) try { while (true) ; } catch { } } catch (Exception) { } finally { }",
        "var list = new List<int>(); while (true) list = new List<int>(1000);",
        "Enumerable.Range(0, int.MaxValue).Sum(i => (long)i)",
        "await Task.Delay(-1);",
    ];

    private static readonly string[] Recursive =
    [
        "int F(int n) => F(n + 1) + 1;\nF(0)",
        "class A { public int P => P + 1; }\nnew A().P",
        "Func<int, int> f = null;\nf = n => f(n + 1) + 1;\nf(0)",
    ];

    public static async Task RunAsync(TextWriter report)
    {
        var session = new ScriptSession();
        await session.RunAsync("var before = 42;", "cell 0", new SilentOutput());
        foreach (var code in Endless)
        {
            var running = session.RunAsync(code, "cell 1", new SilentOutput());
            await Task.Delay(700);
            var clock = Stopwatch.StartNew();
            session.Interrupt();
            var status = (await running).Status;
            await report.WriteLineAsync($"{clock.ElapsedMilliseconds,5} ms  {status,-11}  {code.ReplaceLineEndings(" ")}");
        }

        foreach (var code in Recursive)
        {
            var clock = Stopwatch.StartNew();
            var status = (await session.RunAsync(code, "cell 2", new SilentOutput())).Status;
            await report.WriteLineAsync($"{clock.ElapsedMilliseconds,5} ms  {status,-11}  {code.ReplaceLineEndings(" ")}");
        }

        var alive = await session.RunAsync("if (before != 42) throw new Exception();", "cell 3", new SilentOutput());
        await report.WriteLineAsync($"state afterwards: {(alive.Status == CellStatus.Ok ? "kept" : "lost")}");
    }
}
