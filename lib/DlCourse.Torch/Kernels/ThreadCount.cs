namespace DlCourse.Torch.Kernels;

/// <summary>How many threads a kernel may use, and the one way in which kernels use them.</summary>
internal static class ThreadCount
{
    /// <summary>Work is cut into pieces of this many elements whatever the number of threads, so that results do not depend on it.</summary>
    public const int Piece = 1 << 16;

    /// <summary>Multiplications and additions that a thread must have to do: for fewer, handing them over takes longer.</summary>
    public const long WorthAThread = 1 << 19;

    private static int current = Environment.ProcessorCount;

    [ThreadStatic]
    private static bool isPiece;

    public static int Current
    {
        get => Volatile.Read(ref current);
        set => Volatile.Write(ref current, value);
    }

    /// <summary>Threads that work can be shared among from here: one where the work is a piece itself.</summary>
    public static int Available => isPiece ? 1 : Current;

    /// <summary>Calls <paramref name="work"/> with the start and length of each piece of <paramref name="count"/> elements.</summary>
    public static void ForEachPiece(long count, Action<int, int> work)
    {
        var pieces = (int)((count + Piece - 1) / Piece);
        ForEach(pieces, i => work(i * Piece, (int)Math.Min(Piece, count - (long)i * Piece)));
    }

    /// <summary>
    /// Calls <paramref name="work"/> with 0 … <paramref name="count"/> − 1, on several threads if there are. Work that is already one
    /// of several pieces does its own pieces one after another: the threads are busy.
    /// </summary>
    public static void ForEach(int count, Action<int> work)
    {
        if (count <= 1 || Available == 1)
        {
            for (var i = 0; i < count; i++) work(i);
            return;
        }

        isPiece = true;
        try
        {
            ThreadTeam.Run(count, Math.Min(Current, count) - 1, work);
        }
        finally
        {
            isPiece = false;
        }
    }

    /// <summary>Called by threads that exist for pieces of kernels only.</summary>
    internal static void ThisThreadDoesPieces() => isPiece = true;
}
