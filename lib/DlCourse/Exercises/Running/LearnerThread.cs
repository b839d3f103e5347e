using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace DlCourse.Exercises.Running;

/// <summary>Runs the learner's code on a thread of its own, so that a loop without end cannot take the check with it.</summary>
/// <remarks>
/// .NET cannot stop a thread from outside. A thread that is not back in time is asked to stop through
/// <see cref="ThreadStopName"/>, which the course's own kernel answers in every loop of a cell; where nothing answers, it is left
/// behind as a background thread until the kernel restarts. Console output and other things of the calling thread's context
/// are inherited; an interrupt of the cell passes through.
/// </remarks>
internal static class LearnerThread
{
    /// <summary>Where a host puts a <c>Func&lt;bool&gt;</c> that says whether the running cell has been asked to stop.</summary>
    public const string InterruptName = "DlCourse.InterruptRequested";

    /// <summary>Where a host puts an <c>Action&lt;Thread&gt;</c> that makes cell code on that thread stop.</summary>
    public const string ThreadStopName = "DlCourse.StopThread";

    // Recursive functions of learners (a tree, a graph) go deep; the kernel's own threads for cells have less.
    private const int StackBytes = 16 << 20;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs the code.</summary>
    /// <returns>False if it was not back in time.</returns>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static bool Run(Action code, TimeSpan limit)
    {
        ExceptionDispatchInfo? problem = null;
        using var done = new ManualResetEventSlim();
        var thread = new Thread(
            () =>
            {
                try
                {
                    code();
                }
                catch (Exception exception)
                {
                    problem = ExceptionDispatchInfo.Capture(exception);
                }
                finally
                {
                    try
                    {
                        done.Set();
                    }
                    catch (ObjectDisposedException)
                    {
                        // Nobody waits any more.
                    }
                }
            },
            StackBytes)
        { IsBackground = true, Name = "check" };
        var clock = Stopwatch.StartNew();
        thread.Start();
        while (!done.Wait(Look))
        {
            if (Interrupted())
            {
                // Cell code on that thread sees the interrupt itself.
                throw new OperationCanceledException("The check was interrupted.");
            }

            if (clock.Elapsed > limit && !Debugger.IsAttached)
            {
                (AppContext.GetData(ThreadStopName) as Action<Thread>)?.Invoke(thread);
                return false;
            }
        }

        problem?.Throw();
        return true;
    }

    private static bool Interrupted() => AppContext.GetData(InterruptName) is Func<bool> asked && asked();
}
