using System.Buffers;

namespace DlCourse.Torch.Kernels.Vectors;

/// <summary>
/// Borrowed memory for what a kernel rearranges. It begins at a cache line: a vector of 512 bits that lies across two lines costs two reads.
/// </summary>
internal readonly unsafe ref struct AlignedBuffer<T> : IDisposable where T : unmanaged
{
    private const int Line = 64;

    private readonly byte[] rented;
    private readonly MemoryHandle pin;

    /// <param name="count">How many numbers, whose values are whatever the memory held before.</param>
    public AlignedBuffer(long count)
    {
        rented = ArrayPool<byte>.Shared.Rent(checked((int)(count * sizeof(T)) + Line));
        pin = rented.AsMemory().Pin();
    }

    /// <summary>The first number.</summary>
    public T* First => (T*)(((nint)pin.Pointer + Line - 1) & ~(Line - 1));

    public void Dispose()
    {
        pin.Dispose();
        ArrayPool<byte>.Shared.Return(rented);
    }
}
