using System.Numerics;

namespace DlCourse.Torch.Kernels.Elementary;

/// <summary>A vector register of numbers: what a formula needs beside + − · ÷. It is written once and runs at every width.</summary>
internal interface ILanes<TSelf, T> :
    IAdditionOperators<TSelf, TSelf, TSelf>, ISubtractionOperators<TSelf, TSelf, TSelf>, IMultiplyOperators<TSelf, TSelf, TSelf>, IDivisionOperators<TSelf, TSelf, TSelf>
    where TSelf : struct, ILanes<TSelf, T>
    where T : unmanaged
{
    static abstract int Count { get; }

    static abstract TSelf Load(ReadOnlySpan<T> from);

    static abstract TSelf Of(T number);

    /// <summary>x·y + z: fused where the processor can, two operations where it would be emulated.</summary>
    static abstract TSelf MultiplyAdd(TSelf x, TSelf y, TSelf z);

    static abstract TSelf Abs(TSelf x);

    static abstract TSelf CopySign(TSelf x, TSelf sign);

    /// <summary>The smaller; NaN if x is.</summary>
    static abstract TSelf AtMost(TSelf limit, TSelf x);

    /// <summary>The larger; NaN if x is.</summary>
    static abstract TSelf AtLeast(TSelf limit, TSelf x);

    /// <summary>Where x is below y, one number, otherwise another.</summary>
    static abstract TSelf WhereLess(TSelf x, TSelf y, TSelf then, TSelf otherwise);

    /// <summary>2ⁿ, where n is in the last bits: (n + bias) shifted to where the exponent is.</summary>
    static abstract TSelf PowerOfTwo(TSelf lastBits);

    /// <summary>x = mantissa·2ⁿ with the mantissa between √½ and √2: for positive numbers that have all their digits.</summary>
    static abstract (TSelf Mantissa, TSelf Power) Parts(TSelf x);

    void Store(Span<T> to);
}
