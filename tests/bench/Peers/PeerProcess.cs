using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace DlCourse.Bench.Peers;

/// <summary>PyTorch in a process of its own, which computes only when it is asked: pytorch.py says how.</summary>
internal sealed class PeerProcess : IDisposable
{
    /// <summary>Debian's reference BLAS stays below 10 GFLOP/s on any machine, OpenBLAS without vectors above that.</summary>
    private const double LeastGflops = 10;

    private readonly Process process;

    private PeerProcess(Process process, JsonElement about) => (this.process, About) = (process, about);

    /// <summary>What the process says about itself: the version, the BLAS, the threads.</summary>
    public JsonElement About { get; }

    /// <summary>Starts PyTorch with bounded threads.</summary>
    /// <param name="python">The interpreter that has it.</param>
    /// <param name="threads">As many as we use.</param>
    /// <param name="coreType">The core type for OpenBLAS; null for the one that it finds.</param>
    /// <exception cref="InvalidOperationException">It does not start, or its matrix products are not OpenBLAS's.</exception>
    public static PeerProcess Start(string python, int threads, string? coreType)
    {
        var start = new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "Peers", "pytorch.py"), Text(threads)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var name in new[] { "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS" }) start.Environment[name] = Text(threads);

        // The machine may have settings of its own; the comparison is with what OpenBLAS does by itself.
        start.Environment.Remove("OPENBLAS_L2_SIZE");
        start.Environment.Remove("OPENBLAS_CORETYPE");
        if (coreType is not null) start.Environment["OPENBLAS_CORETYPE"] = coreType;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{python} did not start.");
        var first = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{python} has no PyTorch. On Debian: apt-get install python3-torch libopenblas0-pthread; elsewhere --python FILE.");
        var about = JsonDocument.Parse(first).RootElement;
        var peer = new PeerProcess(process, about);
        var gflops = about.GetProperty("gflops").GetDouble();
        if (about.GetProperty("core").GetString() is "" || gflops < LeastGflops)
        {
            peer.Dispose();
            throw new InvalidOperationException($"PyTorch multiplies matrices with {about.GetProperty("blas")} at {gflops:0.0} GFLOP/s: that is not OpenBLAS, and being faster than it proves nothing. On Debian: apt-get install libopenblas0-pthread.");
        }

        return peer;
    }

    /// <summary>Runs a row anew.</summary>
    /// <returns>The seconds of the steps after the warm ones, and the result to compare.</returns>
    public (double Seconds, double Check) Run(string row, int warm, int steps)
    {
        process.StandardInput.WriteLine($"run {row} {Text(warm)} {Text(steps)}");
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"PyTorch ended while it ran {row}.");
        var parts = answer.Split(' ');
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        // The end of its input ends it.
        process.StandardInput.Close();
        if (!process.WaitForExit(5000)) process.Kill();
        process.Dispose();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
