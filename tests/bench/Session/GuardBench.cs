using System.Diagnostics;
using System.Reflection;
using DlCourse.Notebooks.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Bench.Session;

/// <summary>
/// The same code with guards and without, in turn: a cell is instrumented, code compiled by hand from a string is not. The ratio is
/// time with guards over time without.
/// </summary>
internal static class GuardBench
{
    private static readonly (string Name, string Body)[] Loops =
    [
        ("sum of a loop", "double s = 0; for (int i = 0; i < 100_000_000; i++) { s += i * 0.5; } return s;"),
        ("dot product", "var a = new double[1000]; double s = 0; for (int r = 0; r < 100_000; r++) for (int i = 0; i < a.Length; i++) s += a[i] * a[i]; return s;"),
        ("matrix product", "int n = 400; var a = new double[n, n]; var c = new double[n, n]; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { double s = 0; for (int k = 0; k < n; k++) s += a[i, k] * a[k, j]; c[i, j] = s; } return c[1, 1];"),
        ("recursive Fibonacci", "return Fib(36); static double Fib(int n) { return n < 2 ? n : Fib(n - 1) + Fib(n - 2); }"),
        ("LINQ with a lambda", "return Enumerable.Range(0, 30_000_000).Sum(i => i * 0.5);"),
    ];

    public static async Task RunAsync(TextWriter report)
    {
        var session = new ScriptSession();
        foreach (var (name, body) in Loops)
        {
            var guarded = await GuardedAsync(session, body);
            var plain = Plain(body);
            for (var i = 0; i < 2; i++) _ = guarded() + plain();
            var ratios = Enumerable.Range(0, 7).Select(_ => Seconds(guarded) / Seconds(plain)).Order().ToArray();
            await report.WriteLineAsync($"{name,-20} {ratios[3]:0.00} (7 pairs, {ratios[0]:0.00} to {ratios[^1]:0.00})");
        }
    }

    private static async Task<Func<double>> GuardedAsync(ScriptSession session, string body)
    {
        const string Name = "DlCourse.Bench.Guarded";
        var cell = $"double Guarded() {{ {body} }}\nAppContext.SetData(\"{Name}\", (Func<double>)Guarded);";
        var result = await session.RunAsync(cell, "cell", new SilentOutput());
        return result.Status == CellStatus.Ok ? (Func<double>)AppContext.GetData(Name)! : throw new InvalidOperationException(result.Error!.Message);
    }

    private static Func<double> Plain(string body)
    {
        var code = $"using System; using System.Linq; public static class Plain {{ public static double Run() {{ {body} }} }}";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);
        using var assembly = new MemoryStream();
        var emitted = CSharpCompilation.Create(Path.GetRandomFileName(), [CSharpSyntaxTree.ParseText(code)], references, options).Emit(assembly);
        if (!emitted.Success) throw new InvalidOperationException(emitted.Diagnostics[0].ToString());
        var run = Assembly.Load(assembly.ToArray()).GetType("Plain")!.GetMethod("Run")!;
        return run.CreateDelegate<Func<double>>();
    }

    private static double Seconds(Func<double> work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
