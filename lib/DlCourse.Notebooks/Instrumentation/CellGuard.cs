using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DlCourse.Notebooks.Instrumentation;

/// <summary>
/// What instrumented cell code calls: it notices an interrupt, and it turns a stack that is about to overflow, which would end the
/// process, into an exception. .NET has no safe way to stop a thread from outside, so the code asks.
/// </summary>
/// <remarks>
/// One flag for the process: a process runs one cell at a time. Libraries that know nothing of this assembly read the same flag
/// through <see cref="AppContext.GetData(string)"/> under <see cref="FlagName"/>, a <c>Func&lt;bool&gt;</c>, and stop a thread of their own that
/// runs cell code without end through <see cref="StopName"/>, an <c>Action&lt;Thread&gt;</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellGuard
{
    /// <summary>The name under which any library finds the flag in <see cref="AppContext"/>.</summary>
    public const string FlagName = "DlCourse.InterruptRequested";

    /// <summary>The name under which any library finds in <see cref="AppContext"/> how to stop cell code on one thread only.</summary>
    public const string StopName = "DlCourse.StopThread";

    private const nuint LargestStack = 1 << 30;

    private static readonly Lock Gate = new();
    private static readonly List<Thread> Unwanted = [];

    private static volatile bool interruptRequested;

    // The one thing that running code looks at: whether anybody at all is to stop.
    private static volatile bool someMustStop;

    [ThreadStatic]
    private static nuint verifiedDownTo;

    static CellGuard()
    {
        AppContext.SetData(FlagName, (Func<bool>)(() => interruptRequested));
        AppContext.SetData(StopName, (Action<Thread>)Stop);
    }

    /// <summary>Whether the running cell has been asked to stop.</summary>
    public static bool InterruptRequested
    {
        get => interruptRequested;
        internal set
        {
            lock (Gate)
            {
                interruptRequested = value;
                someMustStop = value || Unwanted.Count > 0;
            }
        }
    }

    /// <summary>Called at the start of each loop's body, of each catch block, after each label, and in lambdas.</summary>
    /// <exception cref="CellInterruptedException">The cell has been asked to stop.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        if (someMustStop) StopIfAsked();
    }

    /// <summary>Called at the start of every method that may call itself, directly or through others.</summary>
    /// <exception cref="InsufficientExecutionStackException">The calls are nested too deeply to go on.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Enter()
    {
        byte here;
        if ((nuint)(&here) - verifiedDownTo > LargestStack) VerifyStack((nuint)(&here));
    }

    // Asking the runtime costs as much as a small method does. It promises 128 kB below the asking frame, so it is asked again only
    // 64 kB deeper, or on another thread, whose first answer is 0 and fails the comparison.
    private static void VerifyStack(nuint here)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        verifiedDownTo = here - (nuint)(64 << 10);
    }

    private static void Stop(Thread thread)
    {
        lock (Gate)
        {
            Unwanted.Add(thread);
            someMustStop = true;
        }
    }

    private static void StopIfAsked()
    {
        if (interruptRequested) throw new CellInterruptedException();
        lock (Gate)
        {
            if (Unwanted.Contains(Thread.CurrentThread)) throw new CellInterruptedException();
            Unwanted.RemoveAll(thread => !thread.IsAlive);
            someMustStop = interruptRequested || Unwanted.Count > 0;
        }
    }
}
