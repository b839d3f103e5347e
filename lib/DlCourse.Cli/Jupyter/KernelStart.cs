using DlCourse.Jupyter;
using DlCourse.Jupyter.Messages;

namespace DlCourse.Cli.Jupyter;

/// <summary>Starts the kernel for a front end.</summary>
internal static class KernelStart
{
    /// <summary>Runs until the front end ends it.</summary>
    /// <exception cref="UserErrorException">The connection file cannot be used.</exception>
    public static async Task<int> RunAsync(string connectionFile, CancellationToken cancel)
    {
        try
        {
            await KernelHost.RunAsync(connectionFile, cancel);
        }
        catch (ConnectionFileException e)
        {
            throw new UserErrorException(e.Message);
        }

        // A thread that a cell has started may never end by itself.
        Environment.Exit(CommandLine.Success);
        return CommandLine.Success;
    }
}
