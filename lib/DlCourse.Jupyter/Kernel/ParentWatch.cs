using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace DlCourse.Jupyter.Kernel;

/// <summary>Notices that whoever started the kernel is gone: nobody could talk to the kernel, or end it, any more.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    /// <summary>Calls <paramref name="gone"/> when the process that <c>JPY_PARENT_PID</c> names has ended.</summary>
    public static void Start(string? parent, Action gone)
    {
        if (!long.TryParse(parent, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id <= 1) return;
        new Thread(() => Watch(id, gone)) { IsBackground = true, Name = "parent watch" }.Start();
    }

    private static void Watch(long id, Action gone)
    {
        if (OperatingSystem.IsWindows()) WaitForHandle(id);
        else WaitForProcess((int)id);
        gone();
    }

    /// <summary>On Windows Jupyter passes a handle, not an id.</summary>
    private static void WaitForHandle(long handle)
    {
        using var parent = new ManualResetEvent(initialState: false);
        parent.SafeWaitHandle = new SafeWaitHandle((nint)handle, ownsHandle: false);
        parent.WaitOne();
    }

    private static void WaitForProcess(int id)
    {
        var ours = ParentId();
        try
        {
            using var parent = Process.GetProcessById(id);
            var started = parent.StartTime;

            // A parent that has ended but that nobody has buried still counts as a process, so our own parent's id is watched too.
            while (!parent.HasExited && parent.StartTime == started && ParentId() == ours) Thread.Sleep(Poll);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is gone already.
        }
    }

    /// <summary>The id of the process that started this one, where Linux tells it; otherwise null.</summary>
    private static string? ParentId()
    {
        try
        {
            return File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("PPid:", StringComparison.Ordinal));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
