using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Matrices;

/// <summary>Rows at the places of a table: the pixels under one element of a convolution's window are such a row.</summary>
internal readonly unsafe struct RowsAt<T>(T* first, int* offsets) : IRowPlaces<T> where T : unmanaged
{
    private readonly T* first = first;
    private readonly int* offsets = offsets;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T* Row(int p) => first + offsets[p];
}
