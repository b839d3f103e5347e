using System.Diagnostics;
using DlCourse.Exercises;
using DlCourse.Scratch;

namespace DlCourse.Bench.Exercises;

/// <summary>How long checks take beside the learner's own code, which is nearly nothing here.</summary>
internal static class CheckBench
{
    private const int Rounds = 101;

    public static async Task RunAsync(TextWriter report)
    {
        await Report(report, "03.1, three values", () => Lesson03.ForwardPass.Check(-2, 0, 0));
        await Report(report, "03.2, wrong", () => Lesson03.Gates.Check(new(-30, 20, 20), new(30, -20, -20), new(-10, 20, -20)));
        await Report(report, "03.3, right", () => Lesson03.UpdateRule.Check((w, x, y, rate) => w + rate * (y - Activations.Step(w.DotProduct(x))) * x));
        await Report(report, "03.3, a foreseen mistake", () => Lesson03.UpdateRule.Check((w, x, y, rate) => w - rate * (y - Activations.Step(w.DotProduct(x))) * x));
        await Report(report, "03.3, a mistake for the rules", () => Lesson03.UpdateRule.Check((w, x, y, rate) => w + 2 * rate * (y - Activations.Step(w.DotProduct(x))) * x));
        await Report(report, "03.3, nothing fits", () => Lesson03.UpdateRule.Check((w, x, y, rate) => w + Math.Sin(rate) * x * x[0] + 3));
        await Report(report, "03.3, throws", () => Lesson03.UpdateRule.Check((_, _, _, _) => throw new InvalidOperationException()));
    }

    private static async Task Report(TextWriter report, string what, Func<CheckResult> check)
    {
        var first = Time(check);
        var times = Enumerable.Range(0, Rounds).Select(_ => Time(check)).Order().ToArray();
        await report.WriteLineAsync(FormattableString.Invariant(
            $"{what,-32} {check().Outcome,-10} first {first,7:0.0} ms   median {times[Rounds / 2],6:0.0} ms   slowest {times[^1],6:0.0} ms of {Rounds}"));
    }

    private static double Time(Func<CheckResult> check)
    {
        var clock = Stopwatch.StartNew();
        check();
        return clock.Elapsed.TotalMilliseconds;
    }
}
