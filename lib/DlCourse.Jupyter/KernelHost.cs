using System.Runtime.InteropServices;
using DlCourse.Jupyter.Kernel;
using DlCourse.Jupyter.Messages;
using DlCourse.Jupyter.Wire;
using DlCourse.Notebooks.Session;

namespace DlCourse.Jupyter;

/// <summary>Runs a kernel in this process.</summary>
public static class KernelHost
{
    /// <summary>
    /// Serves the front end that wrote the connection file, until it asks the kernel to end, or goes away. Afterwards the process should
    /// exit by <see cref="Environment.Exit"/>: threads that cells have started do not end by themselves.
    /// </summary>
    /// <param name="connectionFile">The path that Jupyter passes for <c>{connection_file}</c>.</param>
    /// <param name="notice">What the learner should know before the first cell; shown above its output. Null for nothing.</param>
    /// <param name="cancel">Ends the kernel.</param>
    /// <exception cref="ConnectionFileException">The file cannot be used; the message says why.</exception>
    public static async Task RunAsync(string connectionFile, string? notice = null, CancellationToken cancel = default)
    {
        var file = ConnectionFile.Read(connectionFile);

        // Taken before the session gives the console to the cells.
        using var log = new KernelLog(new StreamWriter(Console.OpenStandardError()));
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var onCancel = cancel.Register(() => end.TrySetResult());

        using var sockets = new KernelSockets(file, ZmtpLimits.Default, log.Write);
        SessionWarmUp.Start();
        var session = new ScriptSession();
        using var kernel = new JupyterKernel(sockets, session, log.Write, notice);
        using var onInterrupt = OnSignal(PosixSignal.SIGINT, session.Interrupt);
        using var onTerminate = OnSignal(PosixSignal.SIGTERM, () => end.TrySetResult());
        ParentWatch.Start(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), () => end.TrySetResult());

        kernel.Start();
        sockets.Serve(kernel);
        await Task.WhenAny(kernel.Stopped, end.Task).ConfigureAwait(false);
    }

    private static PosixSignalRegistration OnSignal(PosixSignal signal, Action action) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        action();
    });
}
