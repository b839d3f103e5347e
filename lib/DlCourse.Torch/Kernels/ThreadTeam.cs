using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace DlCourse.Torch.Kernels;

/// <summary>
/// Threads that wait for pieces of a kernel. They look out for the next kernel for a moment before they sleep, because in training it comes within
/// microseconds, and waking a thread takes longer than many kernels do.
/// </summary>
internal static class ThreadTeam
{
    /// <summary>How long a thread looks out before it sleeps.</summary>
    private static readonly long Patience = Stopwatch.Frequency / 10_000;

    private static readonly Lock Gate = new();
    private static readonly List<Member> Members = [];

    /// <summary>
    /// Calls <paramref name="work"/> with 0 … <paramref name="count"/> − 1 on this thread and up to <paramref name="helpers"/> others. If the team
    /// is at work for another thread, this thread does all by itself.
    /// </summary>
    public static void Run(int count, int helpers, Action<int> work)
    {
        if (!Gate.TryEnter())
        {
            for (var i = 0; i < count; i++) work(i);
            return;
        }

        try
        {
            while (Members.Count < helpers) Members.Add(new Member());
            var job = new Job(work, count, helpers);
            for (var i = 0; i < helpers; i++) Members[i].Offer(job);
            job.Work();
            for (var i = 0; i < helpers; i++) Members[i].TakeBack(job);
            job.WaitForHelpers();
        }
        finally
        {
            Gate.Exit();
        }
    }

    /// <summary>One kernel's pieces, which the threads take one by one.</summary>
    private sealed class Job(Action<int> work, int count, int helpers)
    {
        private int next = -1;
        private int busy = helpers;
        private ExceptionDispatchInfo? failure;

        public void Work()
        {
            try
            {
                for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next)) work(i);
            }
#pragma warning disable CA1031 // Whatever a piece throws is thrown where the kernel was called.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                Volatile.Write(ref next, count);
            }
        }

        public void Leave() => Interlocked.Decrement(ref busy);

        public void WaitForHelpers()
        {
            var wait = default(SpinWait);
            while (Volatile.Read(ref busy) > 0) wait.SpinOnce(sleep1Threshold: -1);
            failure?.Throw();
        }
    }

    /// <summary>A thread of the team, and the place where it finds its next job.</summary>
    private sealed class Member
    {
        private readonly object bed = new();
        private Job? offered;
        private int sleeps;

        public Member() => new Thread(Live) { IsBackground = true, Name = "engine" }.Start();

        public void Offer(Job job)
        {
            Interlocked.Exchange(ref offered, job);
            if (Volatile.Read(ref sleeps) == 0) return;
            lock (bed) Monitor.Pulse(bed);
        }

        /// <summary>A job that the thread has not begun is over when all pieces are done.</summary>
        public void TakeBack(Job job)
        {
            if (Interlocked.CompareExchange(ref offered, null, job) == job) job.Leave();
        }

        private void Live()
        {
            ThreadCount.ThisThreadDoesPieces();
            while (true)
            {
                if (Next() is not { } job) continue;
                job.Work();
                job.Leave();
            }
        }

        private Job? Next()
        {
            var start = Stopwatch.GetTimestamp();
            do
            {
                if (Volatile.Read(ref offered) is not null && Interlocked.Exchange(ref offered, null) is { } job) return job;
                Thread.SpinWait(8);
            }
            while (Stopwatch.GetTimestamp() - start < Patience);

            // First say that it sleeps, then look once more: a job that is offered in between is seen here or wakes it.
            lock (bed)
            {
                Interlocked.Exchange(ref sleeps, 1);
                while (Volatile.Read(ref offered) is null) Monitor.Wait(bed);
                Interlocked.Exchange(ref sleeps, 0);
            }

            return Interlocked.Exchange(ref offered, null);
        }
    }
}
