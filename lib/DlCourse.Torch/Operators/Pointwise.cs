using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>Runs elementwise kernels on tensors: broadcasts, allocates the result, and knows nothing of gradients.</summary>
internal static class Pointwise
{
    /// <summary>f(x), of any number type.</summary>
    public static Tensor Unary<TKernel>(Tensor x) where TKernel : IUnaryKernel
    {
        var y = Operand.Allocate(x.dtype, x.Lengths);
        Elementwise.Unary<TKernel>(x.operand, y);
        return new Tensor(y);
    }

    /// <summary>f(x) for a floating-point x.</summary>
    public static Tensor Floating<TKernel>(Tensor x) where TKernel : IFloatingKernel
    {
        var y = Operand.Allocate(x.dtype, x.Lengths);
        Elementwise.Floating<TKernel>(x.operand, y);
        return new Tensor(y);
    }

    /// <summary>f(x, y), broadcast; both have the same type.</summary>
    public static Tensor Binary<TKernel>(Tensor x, Tensor y, string name) where TKernel : IBinaryKernel
    {
        var shape = Broadcasting.Join(x.Lengths, y.Lengths, name);
        var z = Operand.Allocate(x.dtype, shape);
        Elementwise.Binary<TKernel>(x.operand.Expand(shape), y.operand.Expand(shape), z);
        return new Tensor(z);
    }

    /// <summary>x ← f(x, y), y being broadcast and converted to x.</summary>
    public static void Into<TKernel>(Tensor x, Tensor y) where TKernel : IBinaryKernel
    {
        if (y.dtype != x.dtype) y = y.to_type(x.dtype);
        Elementwise.Binary<TKernel>(x.operand, y.operand.Expand(x.Lengths), x.operand);
    }

    /// <summary>Whether a comparison holds, broadcast; operands of different types are compared in their common type.</summary>
    public static Tensor Compare<TTest>(Tensor x, Tensor y, string name) where TTest : IComparison
    {
        if (x.dtype != y.dtype) (x, y) = Promotion.Unify(x.detach(), y.detach());
        var shape = Broadcasting.Join(x.Lengths, y.Lengths, name);
        var z = Operand.Allocate(ScalarType.Bool, shape);
        Elementwise.Compare<TTest>(x.operand.Expand(shape), y.operand.Expand(shape), z);
        return new Tensor(z);
    }

    /// <summary>The same values in new, row-major memory.</summary>
    public static Tensor Copy(Tensor x) => Convert(x, x.dtype);

    /// <summary>The same values in new memory of another element type.</summary>
    public static Tensor Convert(Tensor x, ScalarType type)
    {
        var y = Operand.Allocate(type, x.Lengths);
        Copying.Copy(x.operand, y);
        return new Tensor(y);
    }

    public static Tensor Full(long[] shape, Scalar number, ScalarType type)
    {
        var operand = Operand.Allocate(type, shape);
        Fill(operand, number);
        return new Tensor(operand);
    }

    public static void Fill(Operand operand, Scalar number)
    {
        switch (operand.Type)
        {
            case ScalarType.Float32: Copying.Fill(operand, number.As<float>()); break;
            case ScalarType.Float64: Copying.Fill(operand, number.As<double>()); break;
            case ScalarType.Int64: Copying.Fill(operand, number.As<long>()); break;
            case ScalarType.Int32: Copying.Fill(operand, number.As<int>()); break;
            case ScalarType.Bool: Copying.Fill(operand, number.As<bool>()); break;
            default: Copying.Fill(operand, number.As<byte>()); break;
        }
    }
}
