using System.Numerics;
using System.Runtime.CompilerServices;

namespace DlCourse.Torch.Kernels.Vectors;

/// <summary>One number as a register of its own: the last few of a run go through the same loop body as whole vectors.</summary>
internal readonly unsafe struct SingleNumbers<T> : IVectors<T, T>
    where T : unmanaged, INumber<T>
{
    public static int Count => 1;

    public static bool AreMany => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Load(T* from) => *from;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(T vector, T* to) => *to = vector;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Repeat(T value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Add(T x, T y) => x + y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Subtract(T x, T y) => x - y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Multiply(T x, T y) => x * y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T MultiplyAdd(T x, T y, T z) => T.MultiplyAddEstimate(x, y, z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Sum(T x) => x;
}
