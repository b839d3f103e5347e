using System.Diagnostics;
using DlCourse.Notebooks.Session;

namespace DlCourse.Bench.Session;

/// <summary>The cost of cells in a long session.</summary>
internal static class SessionBench
{
    private const int Cells = 1000;
    private const int WarmUp = 50;

    public static async Task RunAsync(TextWriter report)
    {
        var session = new ScriptSession();
        var output = new SilentOutput();
        var milliseconds = new List<double>();
        long warm = 0;
        for (var i = 0; i <= Cells; i++)
        {
            var clock = Stopwatch.StartNew();
            var result = await session.RunAsync(Trivial(i), $"cell {i}", output);
            milliseconds.Add(clock.Elapsed.TotalMilliseconds);
            if (result.Status != CellStatus.Ok) throw new InvalidOperationException(result.Error!.Message);
            if (i == 0) await report.WriteLineAsync($"first cell: {SinceStart():0} ms after the start of the process");
            if (i is not (WarmUp or 250 or 500 or Cells)) continue;

            var resident = Resident();
            if (i == WarmUp) warm = resident;
            var perCell = i == WarmUp ? 0 : (resident - warm) / 1e3 / (i - WarmUp);
            await report.WriteLineAsync(
                $"cell {i,4}: median of the last {WarmUp} {milliseconds.TakeLast(WarmUp).Order().ElementAt(WarmUp / 2):0.0} ms, resident {resident / 1e6:0} MB, {perCell:0} kB a cell");
        }
    }

    /// <summary>Cells as they stand in lessons: a variable and a print, a method and a loop, a shown array.</summary>
    private static string Trivial(int i) => (i % 3) switch
    {
        0 => $"var x{i} = {i};\nConsole.WriteLine(x{i});",
        1 => $"int F{i}(int a) => a + {i};\nforeach (var q in Enumerable.Range(0, 3)) Console.Write(F{i}(q));",
        _ => $"new[] {{ 1, 2, 3 }}.Select(t => t * {i}).ToArray()",
    };

    private static double SinceStart() => (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds;

    private static long Resident()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
