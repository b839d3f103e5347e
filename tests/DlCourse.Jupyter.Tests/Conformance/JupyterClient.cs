using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DlCourse.Jupyter.Tests.Conformance;

/// <summary>Runs checks in Debian's Python, where Jupyter's client is.</summary>
internal static class JupyterClient
{
    private const string Python = "/usr/bin/python3";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly Lazy<Task<string?>> Missing = new(FindMissingAsync);

    /// <summary>Runs a check; skips where the client is not installed.</summary>
    public static async Task CheckAsync(string check)
    {
        var missing = await Missing.Value;
        Skip.If(missing is not null, missing);
        var (code, output) = await RunAsync(Path.Combine(Folder(), "run.py"), check);
        Assert.True(code == 0, output);
    }

    private static async Task<string?> FindMissingAsync()
    {
        if (!File.Exists(Python)) return $"There is no {Python}.";
        var (code, _) = await RunAsync("-c", "import jupyter_client, nbclient, nbformat");
        return code == 0 ? null : "Jupyter's client is not installed: apt-get install python3-jupyter-client python3-nbclient python3-nbformat";
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, ["-B", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DLCOURSE_DOTNET"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        start.Environment["DLCOURSE_KERNEL"] = Path.Combine(AppContext.BaseDirectory, "DlCourse.Jupyter.dll");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"It did not end within {Limit}.");
        }

        return (process.ExitCode, await output + await errors);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
