using System.Diagnostics;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DlCourse.Bench.Peak;

/// <summary>
/// What this machine can do at best, for a roofline: multiplications and additions of floats that wait for nothing, and bytes to and from
/// memory for x + y of arrays that no cache holds. What a row of <c>peers</c> needs of each, divided by these, is the least time it can take.
/// </summary>
internal static class PeakBench
{
    private const int Steps = 2_000_000;
    private const int Sums = 16;
    private const int Numbers = 40_000_000;
    private const int Samples = 15;

    /// <summary>Measures with as many threads as <c>--threads</c> says, otherwise one.</summary>
    public static void Run(TextWriter report, string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--threads");
        var threads = at < 0 ? 1 : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture);
        var flops = 2.0 * Steps * Sums * Vector512<float>.Count * threads / Best(threads, _ => Multiply(Steps));
        var (x, y, z) = (new float[Numbers], new float[Numbers], new float[Numbers]);
        // Pages that nobody has written to are one page of zeros, which a cache does hold.
        x.AsSpan().Fill(1);
        y.AsSpan().Fill(2);
        var part = Numbers / threads;
        var bytes = 3.0 * sizeof(float) * part * threads / Best(threads, i => TensorPrimitives.Add(x.AsSpan(i * part, part), y.AsSpan(i * part, part), z.AsSpan(i * part, part)));
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threads} thread(s): {flops / 1e9:0} GFLOP/s, {bytes / 1e9:0.0} GB/s"));
    }

    private static double Best(int threads, Action<int> work)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Samples; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }

    /// <summary>Sixteen independent sums: none waits for the one before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Multiply(int steps)
    {
        var (x, y) = (Vector512.Create(0.999f), Vector512.Create(1e-3f));
        Vector512<float> a = y, b = y, c = y, d = y, e = y, f = y, g = y, h = y, i = y, j = y, k = y, l = y, m = y, n = y, o = y, p = y;
        for (var step = 0; step < steps; step++)
        {
            (a, b, c, d) = (Next(a), Next(b), Next(c), Next(d));
            (e, f, g, h) = (Next(e), Next(f), Next(g), Next(h));
            (i, j, k, l) = (Next(i), Next(j), Next(k), Next(l));
            (m, n, o, p) = (Next(m), Next(n), Next(o), Next(p));
        }

        return Vector512.Sum(a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p);

        Vector512<float> Next(Vector512<float> z) => Vector512.MultiplyAddEstimate(z, x, y);
    }
}
