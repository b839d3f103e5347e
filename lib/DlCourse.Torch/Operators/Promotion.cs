using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>
/// Which element type an operation on mixed operands has. Tensors with axes decide; a tensor without axes, and still more a plain
/// number, matters only if it is of a later category (bool, integer, floating point).
/// </summary>
internal static class Promotion
{
    public static ScalarType Of(Tensor x, Tensor y)
    {
        if (x.dtype == y.dtype) return x.dtype;
        if (x.Rank == 0 == (y.Rank == 0)) return ScalarTypes.Promote(x.dtype, y.dtype);
        var (array, number) = x.Rank > 0 ? (x, y) : (y, x);
        return ScalarTypes.Category(number.dtype) > ScalarTypes.Category(array.dtype) ? ScalarTypes.Promote(array.dtype, number.dtype) : array.dtype;
    }

    public static ScalarType Of(Tensor x, Scalar number)
    {
        if (ScalarTypes.Category(number.Type) <= ScalarTypes.Category(x.dtype)) return x.dtype;
        return number.IsFloating ? DefaultType.Current : ScalarType.Int64;
    }

    /// <summary>Both operands in the type of the result.</summary>
    public static (Tensor X, Tensor Y) Unify(Tensor x, Tensor y)
    {
        var type = Of(x, y);
        return (x.to_type(type), y.to_type(type));
    }

    /// <summary>Both operands in a floating-point type: integers become the default one.</summary>
    public static (Tensor X, Tensor Y) UnifyFloating(Tensor x, Tensor y)
    {
        var type = Of(x, y);
        if (!ScalarTypes.IsFloating(type)) type = DefaultType.Current;
        return (x.to_type(type), y.to_type(type));
    }

    /// <summary>The tensor itself, or converted to the default floating-point type.</summary>
    public static Tensor Floating(Tensor x) => x.is_floating_point() ? x : x.to_type(DefaultType.Current);

    /// <summary>A plain number as an operand beside <paramref name="x"/>.</summary>
    public static Tensor Number(Scalar number, Tensor x) => Number(number, Of(x, number));

    public static Tensor Number(Scalar number, ScalarType type)
    {
        var operand = Operand.Allocate(type, []);
        Pointwise.Fill(operand, number);
        return new Tensor(operand);
    }
}
