using DlCourse.Torch.Types;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Comparisons. Their results are truth values, which have no gradients.</summary>
internal static class Comparing
{
    public static Tensor Equal(Tensor x, Tensor y) => Pointwise.Compare<Kernels.Equal>(x, y, "==");

    public static Tensor NotEqual(Tensor x, Tensor y) => Pointwise.Compare<Kernels.NotEqual>(x, y, "!=");

    public static Tensor Less(Tensor x, Tensor y) => Pointwise.Compare<Kernels.Less>(x, y, "<");

    public static Tensor LessOrEqual(Tensor x, Tensor y) => Pointwise.Compare<Kernels.LessOrEqual>(x, y, "<=");

    public static Tensor Greater(Tensor x, Tensor y) => Pointwise.Compare<Kernels.Greater>(x, y, ">");

    public static Tensor GreaterOrEqual(Tensor x, Tensor y) => Pointwise.Compare<Kernels.GreaterOrEqual>(x, y, ">=");

    /// <summary>A plain number in the type in which it is compared with <paramref name="x"/>: a fraction is not cut off beside integers.</summary>
    public static Tensor Number(Scalar number, Tensor x) => Promotion.Number(number, x);

    public static Tensor IsFinite(Tensor x) => x.is_floating_point() ? x.abs() < double.PositiveInfinity : Pointwise.Full(x.Lengths, true, ScalarType.Bool);

    /// <summary>|x − y| ≤ absolute + relative · |y| for each element; infinities are close to themselves.</summary>
    public static Tensor IsClose(Tensor x, Tensor y, double relative, double absolute, bool equalNan)
    {
        var type = ScalarTypes.Promote(Promotion.Of(x, y), ScalarType.Float64);
        var (a, b) = (x.detach().to_type(type), y.detach().to_type(type));
        var close = (a == b) | (IsFinite(b) & ((a - b).abs() <= b.abs() * relative + absolute));
        return equalNan ? close | (a.isnan() & b.isnan()) : close;
    }
}
