namespace DlCourse.Torch.Storage;

/// <summary>
/// Makes the garbage collector look at tensors in time. A tensor is a small object with much memory outside the managed heap, so
/// the collector would see no reason to run: when the bytes lent have grown by half since the last look, it is told to.
/// </summary>
internal static class MemoryPressure
{
    private const long Least = 64L << 20;
    private static long outstanding;
    private static long threshold = Least;
    private static int collecting;

    /// <summary>Bytes lent and not returned.</summary>
    public static long Outstanding => Interlocked.Read(ref outstanding);

    public static void Allocated(long bytes) => Interlocked.Add(ref outstanding, bytes);

    public static void Released(long bytes) => Interlocked.Add(ref outstanding, -bytes);

    public static void BeforeAllocation(long bytes)
    {
        if (Outstanding + bytes <= Interlocked.Read(ref threshold) || Interlocked.Exchange(ref collecting, 1) == 1) return;
        try
        {
            // Tensors of the last steps are young objects: the cheapest collection finds most of them. Ever older generations follow
            // only while that does not help.
            var enough = Interlocked.Read(ref threshold) / 2;
            for (var generation = 0; generation <= GC.MaxGeneration && Outstanding > enough; generation++)
            {
                GC.Collect(generation, GCCollectionMode.Forced, blocking: true);
                GC.WaitForPendingFinalizers();
            }

            Interlocked.Exchange(ref threshold, Math.Max(Least, 2 * Outstanding));
        }
        finally
        {
            Interlocked.Exchange(ref collecting, 0);
        }
    }
}
