using System.Diagnostics;
using System.Text.Json;
using DlCourse.Tests.Notebooks;

namespace DlCourse.Tests.Data.Digits;

/// <summary>A network that has only seen the drawn digits reads real handwriting. The judge is PyTorch, not our own engine.</summary>
public sealed class JudgeTests
{
    private const string Python = "/usr/bin/python3";

    [SkippableFact]
    public async Task A_network_trained_on_the_drawn_digits_reads_real_ones()
    {
        Skip.If(Environment.GetEnvironmentVariable("DLCOURSE_FULL") != "1", "takes minutes: set DLCOURSE_FULL=1");
        var data = Environment.GetEnvironmentVariable("DLCOURSE_TESTDATA");
        Skip.If(data is null, "needs MNIST: DLCOURSE_TESTDATA names no folder");
        Skip.IfNot(File.Exists(Python) && (await RunAsync(Python, "-c", "import torch, numpy")).ExitCode == 0, "needs PyTorch: apt-get install python3-torch");

        var (exitCode, output) = await RunAsync(
            Python, Repository.PathOf("tests", "peers", "judge_digits.py"), "--train", Repository.PathOf("datasets", "digits"), "--test", Path.Combine(data, "mnist"));
        Assert.True(exitCode == 0, output);
        var median = JsonDocument.Parse(output).RootElement.GetProperty("median").GetDouble();
        Assert.True(median >= 0.9, output);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        // Small matrices: threads only get in each other's way.
        start.Environment["OMP_NUM_THREADS"] = "1";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(8));
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, output);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
