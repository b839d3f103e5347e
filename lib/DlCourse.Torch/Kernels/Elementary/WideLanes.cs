using System.Numerics;
using System.Runtime.Intrinsics;

namespace DlCourse.Torch.Kernels.Elementary;

/// <summary>512 bits, where the processor has them.</summary>
internal readonly struct WideLanes<T>(Vector512<T> lanes) : ILanes<WideLanes<T>, T> where T : unmanaged
{
    private readonly Vector512<T> lanes = lanes;

    public static int Count => Vector512<T>.Count;

    public static WideLanes<T> operator +(WideLanes<T> left, WideLanes<T> right) => new(left.lanes + right.lanes);

    public static WideLanes<T> operator -(WideLanes<T> left, WideLanes<T> right) => new(left.lanes - right.lanes);

    public static WideLanes<T> operator *(WideLanes<T> left, WideLanes<T> right) => new(left.lanes * right.lanes);

    public static WideLanes<T> operator /(WideLanes<T> left, WideLanes<T> right) => new(left.lanes / right.lanes);

    public static WideLanes<T> Load(ReadOnlySpan<T> from) => new(Vector512.Create(from));

    public static WideLanes<T> Of(T number) => new(Vector512.Create(number));

    public static WideLanes<T> MultiplyAdd(WideLanes<T> x, WideLanes<T> y, WideLanes<T> z) => new(typeof(T) == typeof(float)
        ? Vector512.MultiplyAddEstimate(x.lanes.AsSingle(), y.lanes.AsSingle(), z.lanes.AsSingle()).As<float, T>()
        : Vector512.MultiplyAddEstimate(x.lanes.AsDouble(), y.lanes.AsDouble(), z.lanes.AsDouble()).As<double, T>());

    public static WideLanes<T> Abs(WideLanes<T> x) => new(Vector512.Abs(x.lanes));

    public static WideLanes<T> CopySign(WideLanes<T> x, WideLanes<T> sign) => new(Vector512.CopySign(x.lanes, sign.lanes));

    // The native minimum is its second operand if there is NaN.
    public static WideLanes<T> AtMost(WideLanes<T> limit, WideLanes<T> x) => new(Vector512.MinNative(limit.lanes, x.lanes));

    public static WideLanes<T> AtLeast(WideLanes<T> limit, WideLanes<T> x) => new(Vector512.MaxNative(limit.lanes, x.lanes));

    public static WideLanes<T> WhereLess(WideLanes<T> x, WideLanes<T> y, WideLanes<T> then, WideLanes<T> otherwise) => new(Vector512.ConditionalSelect(Vector512.LessThan(x.lanes, y.lanes), then.lanes, otherwise.lanes));

    public static WideLanes<T> PowerOfTwo(WideLanes<T> lastBits) => new(typeof(T) == typeof(float)
        ? ((lastBits.lanes.AsInt32() + Vector512.Create(127)) << 23).As<int, T>()
        : ((lastBits.lanes.AsInt64() + Vector512.Create(1023L)) << 52).As<long, T>());

    public static (WideLanes<T> Mantissa, WideLanes<T> Power) Parts(WideLanes<T> x)
    {
        // Without the bits of √½, the exponent changes at √½, not at 1.
        if (typeof(T) == typeof(float))
        {
            var (root, bits) = (Vector512.Create(NumberBits.RootOfHalf), x.lanes.AsInt32() - Vector512.Create(NumberBits.RootOfHalf));
            return (new(((bits & Vector512.Create(NumberBits.Fraction)) + root).As<int, T>()), new(Vector512.ConvertToSingle(bits >> 23).As<float, T>()));
        }
        else
        {
            var (root, bits) = (Vector512.Create(NumberBits.LongRootOfHalf), x.lanes.AsInt64() - Vector512.Create(NumberBits.LongRootOfHalf));
            return (new(((bits & Vector512.Create(NumberBits.LongFraction)) + root).As<long, T>()), new(Vector512.ConvertToDouble(bits >> 52).As<double, T>()));
        }
    }

    public void Store(Span<T> to) => lanes.CopyTo(to);
}
