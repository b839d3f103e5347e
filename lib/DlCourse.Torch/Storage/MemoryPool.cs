using System.Numerics;

namespace DlCourse.Torch.Storage;

/// <summary>
/// Lends memory in a few fixed sizes and keeps what comes back for the next tensor: a training step asks for the same sizes again
/// and again, and warm memory is much faster than new pages.
/// </summary>
internal static class MemoryPool
{
    /// <summary>What the pool may keep unused; beyond it memory goes back to the system.</summary>
    private const long MostKept = 512L << 20;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<long, Stack<nint>> Free = [];
    private static long kept;

    public static MemoryBlock Rent(long bytes)
    {
        var size = SizeClass(bytes);
        MemoryPressure.BeforeAllocation(size);
        nint address = 0;
        lock (Gate)
        {
            if (Free.TryGetValue(size, out var stack) && stack.Count > 0)
            {
                address = stack.Pop();
                kept -= size;
            }
        }

        if (address == 0) address = MemoryBlock.Allocate(size);
        MemoryPressure.Allocated(size);
        return new MemoryBlock(address, size);
    }

    public static void Return(nint address, long size)
    {
        MemoryPressure.Released(size);
        lock (Gate)
        {
            if (kept + size <= MostKept)
            {
                if (!Free.TryGetValue(size, out var stack)) Free[size] = stack = new Stack<nint>();
                stack.Push(address);
                kept += size;
                return;
            }
        }

        MemoryBlock.Free(address);
    }

    /// <summary>Rounds up to one of four steps per power of two: at most a quarter is wasted.</summary>
    internal static long SizeClass(long bytes)
    {
        var power = Math.Max(12, 63 - BitOperations.LeadingZeroCount((ulong)Math.Max(bytes - 1, 1)));
        var step = 1L << (power - 2);
        return (bytes + step - 1) / step * step;
    }
}
