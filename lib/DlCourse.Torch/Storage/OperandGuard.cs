namespace DlCourse.Torch.Storage;

/// <summary>
/// Keeps the memory that the current operation works on from going back to the pool. The garbage collector may find a tensor
/// unused while a kernel still reads its span, because a span of borrowed memory is only an address. So each thread remembers the
/// last blocks it asked for: a span stays valid until its thread has asked for 16 others, which no single kernel does.
/// </summary>
internal static class OperandGuard
{
    private const int Remembered = 16;

    [ThreadStatic]
    private static MemoryBlock?[]? recent;

    [ThreadStatic]
    private static int next;

    public static void Keep(MemoryBlock block)
    {
        recent ??= new MemoryBlock?[Remembered];
        recent[next++ & (Remembered - 1)] = block;
    }
}
