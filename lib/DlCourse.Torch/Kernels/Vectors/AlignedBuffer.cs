using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DlCourse.Torch.Kernels.Vectors;

/// <summary>
/// Borrowed memory for what a kernel rearranges. It begins at a cache line: a vector of 512 bits that lies across two lines costs two reads.
/// Each thread keeps a few pieces for its next kernels.
/// </summary>
internal readonly unsafe ref struct AlignedBuffer<T> : IDisposable where T : unmanaged
{
    private readonly byte[] memory;

    /// <param name="count">How many numbers, whose values are whatever the memory held before.</param>
    public AlignedBuffer(long count) => memory = AlignedBuffers.Rent(checked((int)(count * sizeof(T) + Cache.Line)));

    /// <summary>The first number.</summary>
    public T* First => (T*)(((nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(memory)) + Cache.Line - 1) & ~(Cache.Line - 1));

    public void Dispose() => AlignedBuffers.Return(memory);
}

/// <summary>The pieces of memory that a thread keeps: arrays that the garbage collector does not move.</summary>
file static class AlignedBuffers
{
    private const int Kept = 8;

    /// <summary>Larger ones go to the garbage collector.</summary>
    private const int MostKept = 8 << 20;

    [ThreadStatic]
    private static byte[]?[]? free;

    public static byte[] Rent(int bytes)
    {
        free ??= new byte[Kept][];
        var best = -1;
        for (var i = 0; i < Kept; i++)
        {
            if (free[i] is { } array && array.Length >= bytes && (best < 0 || array.Length < free[best]!.Length)) best = i;
        }

        if (best < 0) return GC.AllocateUninitializedArray<byte>(bytes <= MostKept ? (int)BitOperations.RoundUpToPowerOf2((uint)bytes) : bytes, pinned: true);
        var found = free[best]!;
        free[best] = null;
        return found;
    }

    public static void Return(byte[] array)
    {
        if (array.Length > MostKept) return;
        free ??= new byte[Kept][];
        // The place of the smallest: a large piece serves small needs too.
        var place = 0;
        for (var i = 0; i < Kept && free[place] is not null; i++)
        {
            if (free[i] is null || free[i]!.Length < free[place]!.Length) place = i;
        }

        if (free[place] is null || free[place]!.Length < array.Length) free[place] = array;
    }
}
