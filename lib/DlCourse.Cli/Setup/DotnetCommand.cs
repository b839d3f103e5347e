using System.Diagnostics;
using DlCourse.Notebooks;

namespace DlCourse.Cli.Setup;

/// <summary>Runs commands of the SDK.</summary>
internal static class DotnetCommand
{
    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    public static async Task<DotnetResult> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(DotnetInstallation.Command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What this process was told as the child of `dotnet run` does not hold for its children.
        foreach (var name in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "DOTNET_CLI_TELEMETRY_SESSIONID" }) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var error = process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return new DotnetResult(process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
