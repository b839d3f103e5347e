using System.Diagnostics;
using System.Text;
using DlCourse.Plotting;

namespace DlCourse.Bench.Plotting;

/// <summary>How long figures take and how large they are.</summary>
internal static class PlottingBench
{
    /// <summary>Runs the measurements.</summary>
    public static async Task RunAsync(TextWriter report)
    {
        double[] Wave(int count) => [.. Enumerable.Range(0, count).Select(i => Math.Sin(i / 37.0))];
        double[] Count(int count) => [.. Enumerable.Range(0, count).Select(i => (double)i)];
        var (x, y, manyX, manyY) = (Count(1000), Wave(1000), Count(10_000_000), Wave(10_000_000));
        await Report(report, "line of 1,000 points", 50, () => Plot.Line("t", x, y).ToHtml());
        await Report(report, "scatter of 1,000 points", 50, () => Plot.Scatter("t", x, y).ToHtml());
        await Report(report, "contour of 61 × 61 values", 20, () => Plot.Contour("t", (a, b) => a * a - b * b, (-1, 1), (-1, 1)).ToHtml());
        await Report(report, "surface of 32 × 32 tiles", 20, () => Plot.Surface("t", (a, b) => a * a - b * b, (-1, 1), (-1, 1)).ToHtml());
        await Report(report, "line of 10,000,000 points", 5, () => Plot.Line("t", manyX, manyY).ToHtml());
        await Report(report, "scatter of 10,000,000 points", 5, () => Plot.Scatter("t", manyX, manyY).ToHtml());
    }

    private static async Task Report(TextWriter report, string what, int rounds, Func<string> draw)
    {
        var size = Encoding.UTF8.GetByteCount(draw());
        var times = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            draw();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        await report.WriteLineAsync(FormattableString.Invariant($"{what,-30} median {times[times.Count / 2],8:0.0} ms of {rounds,2}   {size / 1000.0,7:0.0} kB"));
    }
}
