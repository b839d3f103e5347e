using System.Diagnostics;

namespace DlCourse.Cli.Tests;

/// <summary>What a run of the real command printed, and its exit code.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Runs <c>dlcourse</c> in a process of its own.</summary>
    public static async Task<CommandResult> Of(string folder, params string[] arguments)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "DlCourse.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output, await error);
    }
}
