using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>Rows at equal distances.</summary>
internal readonly unsafe struct EvenRows<T>(T* first, long step) : IRowPlaces<T> where T : unmanaged
{
    private readonly T* first = first;
    private readonly long step = step;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T* Row(int p) => first + p * step;
}
