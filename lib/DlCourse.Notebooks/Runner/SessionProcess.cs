using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DlCourse.Notebooks.Session;
using DlCourse.Notebooks.Worker;

namespace DlCourse.Notebooks.Runner;

/// <summary>
/// A session in a process of its own, seen from outside. Only ending a process ends every cell, and a fresh process is the only place in
/// which a lesson surely finds the course as it was built last.
/// </summary>
internal sealed class SessionProcess : IDisposable
{
    private const int StderrLines = 20;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Process process;
    private readonly Queue<string> stderr = new();

    /// <summary>Starts the process.</summary>
    /// <param name="folder">The current directory of the cells: the notebook's folder.</param>
    /// <param name="isLearner">Whether a learner is at work, whose progress may be kept. A test, a site or an author's run is nobody's learning.</param>
    public SessionProcess(string folder, bool isLearner = false)
    {
        var start = new ProcessStartInfo(DotnetInstallation.Command, [Path.Combine(AppContext.BaseDirectory, "DlCourse.Notebooks.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };

        // A cell that collects without end gets an OutOfMemoryException instead of taking the machine with it (60 % of memory, in hexadecimal).
        start.Environment["DOTNET_GCHeapHardLimitPercent"] = "3C";
        if (!isLearner) start.Environment["DLCOURSE_PROGRESS"] = "off";
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>Runs a cell to its end.</summary>
    /// <returns>How it ended; null when the process ended first.</returns>
    public async Task<CellStatus?> RunAsync(RunCell cell, Action<WorkerEvent> onEvent, CancellationToken cancel)
    {
        if (!await SendAsync(cell).ConfigureAwait(false)) return null;
        while (await process.StandardOutput.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
        {
            var happened = Parse(line);
            if (happened is CellDone done) return done.Status;
            onEvent(happened);
        }

        return null;
    }

    /// <summary>Asks the running cell to stop.</summary>
    public Task InterruptAsync() => SendAsync(new InterruptCell());

    /// <summary>Why the process ended by itself, for people.</summary>
    public async Task<string> ExplainEndAsync()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        lock (stderr)
        {
            var said = stderr.Count == 0 ? "." : ": " + string.Join('\n', stderr);
            return $"The process of the notebook ended with exit code {process.ExitCode}{said}";
        }
    }

    /// <summary>Ends the process and everything it started.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    // What native code writes past the console is output like any other.
    private static WorkerEvent Parse(string line)
    {
        try
        {
            if (JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerEvent) is { } happened) return happened;
        }
        catch (JsonException)
        {
        }

        return new CellStream(ConsoleChannel.Out, line + "\n");
    }

    private async Task<bool> SendAsync(WorkerRequest request)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request, WorkerJson.Default.WorkerRequest)).ConfigureAwait(false);
            await process.StandardInput.FlushAsync().ConfigureAwait(false);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Remember(string? line)
    {
        if (line is null) return;
        lock (stderr)
        {
            stderr.Enqueue(line);
            if (stderr.Count > StderrLines) stderr.Dequeue();
        }
    }
}
