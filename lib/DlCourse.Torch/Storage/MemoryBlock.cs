using System.Runtime.InteropServices;

namespace DlCourse.Torch.Storage;

/// <summary>
/// A piece of memory outside the managed heap, lent by <see cref="MemoryPool"/>. It goes back when it is disposed of or, where
/// nobody did that, when the garbage collector finds that no tensor uses it any more.
/// </summary>
internal sealed unsafe class MemoryBlock(nint address, long size) : IDisposable
{
    /// <summary>Where vector registers read and write fastest: at multiples of a cache line.</summary>
    public const int Alignment = 64;

    private int returned;

    ~MemoryBlock() => GiveBack();

    public nint Address { get; } = address;

    /// <summary>Bytes that the block has, at least as many as were asked for.</summary>
    public long Size { get; } = size;

    public static nint Allocate(long size) => (nint)NativeMemory.AlignedAlloc((nuint)size, Alignment);

    public static void Free(nint address) => NativeMemory.AlignedFree((void*)address);

    public void Dispose()
    {
        GiveBack();
        GC.SuppressFinalize(this);
    }

    private void GiveBack()
    {
        if (Interlocked.Exchange(ref returned, 1) == 0) MemoryPool.Return(Address, Size);
    }
}
