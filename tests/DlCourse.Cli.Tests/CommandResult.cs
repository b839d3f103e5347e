using System.Diagnostics;
using DlCourse.Notebooks;

namespace DlCourse.Cli.Tests;

/// <summary>What a run of the real command printed, and its exit code.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Runs <c>dlcourse</c> in a process of its own.</summary>
    public static Task<CommandResult> Of(string folder, params string[] arguments) => Of(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs <c>dlcourse</c> in a process of its own, with these variables of the environment set.</summary>
    public static async Task<CommandResult> Of(string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "DlCourse.Cli.dll");
        var start = new ProcessStartInfo(DotnetInstallation.Command, [command, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output, await error);
    }
}
