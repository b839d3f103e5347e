using System.Runtime.InteropServices;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;
using TorchSharp;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>New tensors: from numbers, from arrays, by a rule.</summary>
internal static class Creation
{
    /// <summary>Elements that nobody has set.</summary>
    public static Tensor Empty(ReadOnlySpan<long> shape, ScalarType? type, Device? device, bool requiresGrad, string name)
    {
        Device.CheckAvailable(device);
        Shape.CheckLengths(shape, name);
        return Ready(new Tensor(Operand.Allocate(ScalarTypes.Check(type ?? DefaultType.Current), shape.ToArray())), requiresGrad);
    }

    /// <summary>One number everywhere.</summary>
    public static Tensor Full(ReadOnlySpan<long> shape, Scalar value, ScalarType? type, Device? device, bool requiresGrad, string name)
    {
        var result = Empty(shape, type, device, false, name);
        Pointwise.Fill(result.operand, value);
        return Ready(result, requiresGrad);
    }

    /// <summary>The element type that <c>full</c> and <c>arange</c> take from a number.</summary>
    public static ScalarType TypeOf(Scalar value) =>
        value.IsFloating ? DefaultType.Current : value.Type == ScalarType.Bool ? ScalarType.Bool : ScalarType.Int64;

    /// <summary>A copy of an array, row by row, converted if another element type is asked for.</summary>
    public static Tensor FromArray<T>(ReadOnlySpan<T> values, ReadOnlySpan<long> shape, ScalarType? type, Device? device, bool requiresGrad) where T : unmanaged
    {
        Device.CheckAvailable(device);
        if (Shape.Count(shape) != values.Length) throw new TensorException($"tensor: {values.Length} numbers do not fill the shape {Shape.Text(shape)}, which needs {Shape.Count(shape)}.");
        var operand = Operand.Allocate(ScalarTypes.Of<T>(), shape.ToArray());
        values.CopyTo(operand.Span<T>());
        return Ready(new Tensor(operand).to_type(type ?? operand.Type), requiresGrad);
    }

    /// <summary>A copy of an array of any rank.</summary>
    public static Tensor FromArray<T>(Array values, ScalarType? type, Device? device, bool requiresGrad) where T : unmanaged
    {
        var shape = new long[values.Rank];
        for (var i = 0; i < shape.Length; i++) shape[i] = values.GetLongLength(i);
        var flat = MemoryMarshal.CreateReadOnlySpan(ref System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(values)), values.Length);
        return FromArray(flat, shape, type, device, requiresGrad);
    }

    /// <summary>A copy of an array whose element type is known only now.</summary>
    public static Tensor FromAnyArray(Array values, ScalarType? type, Device? device, bool requiresGrad) => Type.GetTypeCode(values.GetType().GetElementType()) switch
    {
        TypeCode.Single => FromArray<float>(values, type, device, requiresGrad),
        TypeCode.Double => FromArray<double>(values, type, device, requiresGrad),
        TypeCode.Int64 => FromArray<long>(values, type, device, requiresGrad),
        TypeCode.Int32 => FromArray<int>(values, type, device, requiresGrad),
        TypeCode.Byte => FromArray<byte>(values, type, device, requiresGrad),
        TypeCode.Boolean => FromArray<bool>(values, type, device, requiresGrad),
        _ => throw new TensorException($"from_array: {values.GetType().Name} cannot become a tensor; use a rectangular array of float, double, long, int, byte or bool (float[,], not float[][])."),
    };

    /// <summary>start, start + step, … before stop.</summary>
    public static Tensor Range(Scalar start, Scalar stop, Scalar step, ScalarType? type, Device? device, bool requiresGrad)
    {
        if (step.Number == 0) throw new TensorException("arange: the step is 0, so the end is never reached.");
        if ((stop.Number - start.Number) / step.Number < 0) throw new TensorException($"arange: from {start.Text} by steps of {step.Text} one never reaches {stop.Text}; change the step's sign or exchange the limits.");
        var target = type ?? (start.IsFloating || stop.IsFloating || step.IsFloating ? DefaultType.Current : ScalarType.Int64);
        var result = Empty([(long)Math.Ceiling((stop.Number - start.Number) / step.Number)], target, device, false, "arange");
        if (target == ScalarType.Int64)
        {
            var to = result.operand.Span<long>();
            for (var i = 0; i < to.Length; i++) to[i] = start.Whole + i * step.Whole;
        }
        else
        {
            Write(result, i => start.Number + i * step.Number);
        }

        return Ready(result, requiresGrad);
    }

    /// <summary>So many numbers at equal distances, both ends included.</summary>
    public static Tensor LineSpace(double start, double end, long steps, ScalarType? type, Device? device, bool requiresGrad)
    {
        if (steps < 0) throw new TensorException($"linspace: {steps} steps are not possible; 0 or more are.");
        var result = Empty([steps], type, device, false, "linspace");
        var step = steps > 1 ? (end - start) / (steps - 1) : 0;
        // From both ends, as PyTorch does, so that both are exact.
        Write(result, i => i < steps / 2 ? start + step * i : end - step * (steps - 1 - i));
        if (steps == 1) Write(result, _ => start);
        return Ready(result, requiresGrad);
    }

    /// <summary>Ones on the diagonal.</summary>
    public static Tensor Eye(long rows, long columns, ScalarType? type, Device? device, bool requiresGrad)
    {
        var result = Full([rows, columns < 0 ? rows : columns], 0, type, device, false, "eye");
        Pointwise.Fill(new Operand(result.storage, result.layout.Diagonal(0, 1, 0)), 1);
        return Ready(result, requiresGrad);
    }

    /// <summary>Switches recording on for a new tensor.</summary>
    public static Tensor Ready(Tensor tensor, bool requiresGrad) => requiresGrad ? tensor.requires_grad_() : tensor;

    private static void Write(Tensor to, Func<int, double> value)
    {
        var numbers = new double[to.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = value(i);
        Copying.Copy(FromArray<double>(numbers, to.Lengths, null, null, false).operand, to.operand);
    }
}
