using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DlCourse.Torch.Types;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Storage;

/// <summary>
/// The memory of one or more tensors: a tensor and its views share it. Small ones are plain arrays; larger ones are borrowed from
/// <see cref="MemoryPool"/> and go back when the last tensor that uses them is disposed of or collected.
/// </summary>
internal sealed class TensorStorage
{
    /// <summary>Up to this size an array of the managed heap is cheaper than a borrowed block.</summary>
    private const int SmallBytes = 2048;

    /// <summary>Where this thread notes the borrowed memory of new tensors, if anybody wants to know.</summary>
    [ThreadStatic]
    private static List<TensorStorage>? notes;

    private readonly byte[]? small;
    private readonly MemoryBlock? block;
    private int users = 1;
    private int version;

    public TensorStorage(ScalarType type, long count)
    {
        (Type, Count) = (type, count);
        var bytes = Math.Max(count, 1) * ScalarTypes.Size(type);
        if (bytes <= SmallBytes)
        {
            small = new byte[bytes];
            return;
        }

        block = MemoryPool.Rent(bytes);
        notes?.Add(this);
    }

    public ScalarType Type { get; }

    public long Count { get; }

    /// <summary>Counts writes. A gradient rule that saved a tensor compares it to notice that the values have changed since.</summary>
    public int Version => Volatile.Read(ref version);

    public bool IsReleased => Volatile.Read(ref users) <= 0;

    /// <summary>All elements, as <typeparamref name="T"/>, which is the element type (or a byte for a bool).</summary>
    /// <remarks>A span does not keep borrowed memory alive; <see cref="OperandGuard"/> does, for as long as one operation takes.</remarks>
    public unsafe Span<T> Span<T>() where T : unmanaged
    {
        if (block is null) return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(small!)), (int)Count);
        OperandGuard.Keep(block);
        return new Span<T>((void*)block.Address, (int)Count);
    }

    /// <summary>From now on the borrowed memory of this thread's new tensors is noted in a list; null ends it.</summary>
    /// <param name="list">The list.</param>
    /// <returns>The list before.</returns>
    public static List<TensorStorage>? NoteIn(List<TensorStorage>? list)
    {
        var before = notes;
        notes = list;
        return before;
    }

    /// <summary>Gives the memory back at once, whatever tensors there are: for memory of which nobody else can know.</summary>
    public void GiveBack() => block?.Dispose();

    public void MarkWritten() => Interlocked.Increment(ref version);

    public void AddUser() => Interlocked.Increment(ref users);

    /// <summary>One tensor fewer uses the memory; the last one gives it back.</summary>
    public void RemoveUser()
    {
        if (Interlocked.Decrement(ref users) == 0) block?.Dispose();
    }
}
