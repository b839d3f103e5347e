using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace DlCourse.Torch.Kernels.Vectors;

/// <summary>Asks for memory before it is needed, where the processor would not guess it.</summary>
internal static unsafe class Cache
{
    /// <summary>Bytes that come together.</summary>
    public const int Line = 64;

    /// <summary>Brings the line of <paramref name="address"/> near. An address past the end of memory does no harm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<T>(T* address) where T : unmanaged
    {
        if (Sse.IsSupported) Sse.Prefetch0(address);
    }
}
