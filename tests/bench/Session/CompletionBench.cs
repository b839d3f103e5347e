using System.Diagnostics;
using DlCourse.Notebooks.Session;

namespace DlCourse.Bench.Session;

/// <summary>How long completion takes, in a young session and in a long one.</summary>
internal static class CompletionBench
{
    private static readonly string[] Codes = ["new[] { 1 }.", "Con", "words.Where(w => w.", "Math."];

    public static async Task RunAsync(TextWriter report)
    {
        var session = new ScriptSession();
        await session.RunAsync("var words = new List<string>();", "cell", new SilentOutput());
        var cells = 1;
        foreach (var length in new[] { 1, 50, 300 })
        {
            for (; cells < length; cells++) await session.RunAsync($"var v{cells} = {cells};", "cell", new SilentOutput());
            foreach (var code in Codes)
            {
                var milliseconds = new List<double>();
                for (var i = 0; i < 31; i++)
                {
                    var clock = Stopwatch.StartNew();
                    var list = await session.Language.CompleteAsync(code, code.Length);
                    if (list.Items.Count == 0) throw new InvalidOperationException($"nothing completes {code}");
                    milliseconds.Add(clock.Elapsed.TotalMilliseconds);
                }

                await report.WriteLineAsync($"{length,4} cells  {milliseconds.Order().ElementAt(15),6:0.0} ms median, {milliseconds.Max(),6:0.0} ms slowest  {code}");
            }
        }
    }
}
