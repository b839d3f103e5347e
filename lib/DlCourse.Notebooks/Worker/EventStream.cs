using Microsoft.Win32.SafeHandles;

namespace DlCourse.Notebooks.Worker;

/// <summary>The standard output of a worker, past the console.</summary>
internal static class EventStream
{
    private const int StandardOutput = 1;

    /// <summary>
    /// Opens it. On Unix the console's own stream takes the lock of <see cref="Console.Out"/> for every write. A cell that prints holds that
    /// lock while it waits for its turn to send, so whoever sends at that moment must not ask for it.
    /// </summary>
    public static Stream Open() => OperatingSystem.IsWindows()
        ? Console.OpenStandardOutput()
        : new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
}
