using System.Numerics;

namespace DlCourse.Torch.Kernels.Elementary;

/// <summary>The width that the runtime prefers: 256 bits with AVX2, otherwise 128.</summary>
internal readonly struct UsualLanes<T>(Vector<T> lanes) : ILanes<UsualLanes<T>, T> where T : unmanaged
{
    private readonly Vector<T> lanes = lanes;

    public static int Count => Vector<T>.Count;

    public static UsualLanes<T> operator +(UsualLanes<T> left, UsualLanes<T> right) => new(left.lanes + right.lanes);

    public static UsualLanes<T> operator -(UsualLanes<T> left, UsualLanes<T> right) => new(left.lanes - right.lanes);

    public static UsualLanes<T> operator *(UsualLanes<T> left, UsualLanes<T> right) => new(left.lanes * right.lanes);

    public static UsualLanes<T> operator /(UsualLanes<T> left, UsualLanes<T> right) => new(left.lanes / right.lanes);

    public static UsualLanes<T> Load(ReadOnlySpan<T> from) => new(new Vector<T>(from));

    public static UsualLanes<T> Of(T number) => new(new Vector<T>(number));

    public static UsualLanes<T> MultiplyAdd(UsualLanes<T> x, UsualLanes<T> y, UsualLanes<T> z) => new(typeof(T) == typeof(float)
        ? Vector.MultiplyAddEstimate(x.lanes.As<T, float>(), y.lanes.As<T, float>(), z.lanes.As<T, float>()).As<float, T>()
        : Vector.MultiplyAddEstimate(x.lanes.As<T, double>(), y.lanes.As<T, double>(), z.lanes.As<T, double>()).As<double, T>());

    public static UsualLanes<T> Abs(UsualLanes<T> x) => new(Vector.Abs(x.lanes));

    public static UsualLanes<T> CopySign(UsualLanes<T> x, UsualLanes<T> sign) => new(Vector.CopySign(x.lanes, sign.lanes));

    // The native minimum is its second operand if there is NaN.
    public static UsualLanes<T> AtMost(UsualLanes<T> limit, UsualLanes<T> x) => new(Vector.MinNative(limit.lanes, x.lanes));

    public static UsualLanes<T> AtLeast(UsualLanes<T> limit, UsualLanes<T> x) => new(Vector.MaxNative(limit.lanes, x.lanes));

    public static UsualLanes<T> WhereLess(UsualLanes<T> x, UsualLanes<T> y, UsualLanes<T> then, UsualLanes<T> otherwise) => new(Vector.ConditionalSelect(Vector.LessThan(x.lanes, y.lanes), then.lanes, otherwise.lanes));

    public static UsualLanes<T> PowerOfTwo(UsualLanes<T> lastBits) => new(typeof(T) == typeof(float)
        ? ((lastBits.lanes.As<T, int>() + new Vector<int>(127)) << 23).As<int, T>()
        : ((lastBits.lanes.As<T, long>() + new Vector<long>(1023L)) << 52).As<long, T>());

    public static (UsualLanes<T> Mantissa, UsualLanes<T> Power) Parts(UsualLanes<T> x)
    {
        // Without the bits of √½, the exponent changes at √½, not at 1.
        if (typeof(T) == typeof(float))
        {
            var (root, bits) = (new Vector<int>(NumberBits.RootOfHalf), x.lanes.As<T, int>() - new Vector<int>(NumberBits.RootOfHalf));
            return (new(((bits & new Vector<int>(NumberBits.Fraction)) + root).As<int, T>()), new(Vector.ConvertToSingle(bits >> 23).As<float, T>()));
        }
        else
        {
            var (root, bits) = (new Vector<long>(NumberBits.LongRootOfHalf), x.lanes.As<T, long>() - new Vector<long>(NumberBits.LongRootOfHalf));
            return (new(((bits & new Vector<long>(NumberBits.LongFraction)) + root).As<long, T>()), new(Vector.ConvertToDouble(bits >> 52).As<double, T>()));
        }
    }

    public void Store(Span<T> to) => lanes.CopyTo(to);
}
