using DlCourse.Torch.Operators;

namespace TorchSharp;

/// <content>Tensors from lists.</content>
public static partial class torch
{
    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>([.. rawArray], [rawArray.Count], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(IList<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>([.. rawArray], dimensions, dtype, device, requires_grad);

    /// <summary>A matrix with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<float> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>([.. rawArray], [rows, columns], dtype, device, requires_grad);

    /// <summary>Three axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>Four axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>([.. rawArray], [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>([.. rawArray], [rawArray.Count], dtype, device, requires_grad);

    /// <summary>A matrix with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<double> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>([.. rawArray], [rows, columns], dtype, device, requires_grad);

    /// <summary>Three axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>Four axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<double> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>([.. rawArray], [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>([.. rawArray], [rawArray.Count], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(IList<long> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>([.. rawArray], dimensions, dtype, device, requires_grad);

    /// <summary>A matrix with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<long> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>([.. rawArray], [rows, columns], dtype, device, requires_grad);

    /// <summary>Three axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<long> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>Four axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<long> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>([.. rawArray], [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>([.. rawArray], [rawArray.Count], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(IList<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>([.. rawArray], dimensions, dtype, device, requires_grad);

    /// <summary>A matrix with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<int> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>([.. rawArray], [rows, columns], dtype, device, requires_grad);

    /// <summary>Three axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<int> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>([.. rawArray], [rawArray.Count], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(IList<byte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>([.. rawArray], dimensions, dtype, device, requires_grad);

    /// <summary>A matrix with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<byte> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>([.. rawArray], [rows, columns], dtype, device, requires_grad);

    /// <summary>Three axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>Four axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>([.. rawArray], [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>([.. rawArray], [rawArray.Count], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(IList<bool> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>([.. rawArray], dimensions, dtype, device, requires_grad);

    /// <summary>A matrix with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<bool> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>([.. rawArray], [rows, columns], dtype, device, requires_grad);

    /// <summary>Three axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<bool> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>([.. rawArray], [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>Four axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(IList<bool> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>([.. rawArray], [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    /// <summary>Four axes with a copy of these numbers, row by row.</summary>
    public static Tensor tensor(int[] rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>(rawArray, [dim0, dim1, dim2, dim3], dtype, device, requires_grad);
}
