using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>And, or, not: of truth values, or of the bits of integers.</summary>
internal static class Logic
{
    public static Tensor And(Tensor x, Tensor y) => Bitwise<BitwiseAnd>(x, y, "&");

    public static Tensor Or(Tensor x, Tensor y) => Bitwise<BitwiseOr>(x, y, "|");

    public static Tensor Xor(Tensor x, Tensor y) => Bitwise<BitwiseXor>(x, y, "^");

    public static Tensor Not(Tensor x)
    {
        CheckIntegers(x, "~");
        if (x.dtype == ScalarType.Bool) return x.eq(0);
        return x.dtype == ScalarType.Byte ? 255 - x : -x - 1;
    }

    private static Tensor Bitwise<TFunction>(Tensor x, Tensor y, string name) where TFunction : IPairFunction
    {
        CheckIntegers(x, name);
        CheckIntegers(y, name);
        (x, y) = Promotion.Unify(x, y);
        return Pointwise.Binary<ByPairs<TFunction>>(x, y, name);
    }

    private static void CheckIntegers(Tensor x, string name)
    {
        if (x.is_floating_point()) throw new TensorException($"{name}: needs truth values or integers, not {ScalarTypes.Name(x.dtype)}. Compare first: (t > 0) {name} (u > 0).");
    }
}
