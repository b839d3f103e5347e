using DlCourse.Cli.Course;
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
            await KernelHost.RunAsync(connectionFile, Notice(), cancel);
        }
        catch (ConnectionFileException e)
        {
            throw new UserErrorException(e.Message);
        }

        // A thread that a cell has started may never end by itself.
        Environment.Exit(CommandLine.Success);
        return CommandLine.Success;
    }

    /// <summary>Lessons load what was built last: whoever has changed the course since then should know before wondering.</summary>
    private static string? Notice() =>
        CourseFolder.Around(Directory.GetCurrentDirectory()) is { } root && new StagedCourse(root).NewerSource() is { } newer
            ? $"{Path.GetRelativePath(root, newer)} is newer than the build that lessons load. Run: dlcourse setup, then restart the kernel."
            : null;
}
