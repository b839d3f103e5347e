using System.Numerics;
using System.Runtime.Intrinsics;

namespace DlCourse.Torch.Kernels.Elementary;

/// <summary>y = f(x), as a formula on vectors.</summary>
internal interface IElementaryFunction
{
    static abstract TLanes Of<TLanes, T>(TLanes x) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>Runs a formula over spans. A number has the same result wherever it stands: the last few are padded to a whole vector.</summary>
internal readonly struct ByFormula<TFunction> : IFloatingKernel where TFunction : IElementaryFunction
{
    public static void Run<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (Vector512.IsHardwareAccelerated) Run<WideLanes<T>, T>(x, y);
        else Run<UsualLanes<T>, T>(x, y);
    }

    private static void Run<TLanes, T>(ReadOnlySpan<T> x, Span<T> y) where TLanes : struct, ILanes<TLanes, T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        var i = 0;
        for (; i <= y.Length - TLanes.Count; i += TLanes.Count) TFunction.Of<TLanes, T>(TLanes.Load(x[i..])).Store(y[i..]);
        if (i == y.Length) return;
        Span<T> rest = stackalloc T[TLanes.Count];
        rest.Clear();
        x[i..].CopyTo(rest);
        TFunction.Of<TLanes, T>(TLanes.Load(rest)).Store(rest);
        rest[..(y.Length - i)].CopyTo(y[i..]);
    }
}
