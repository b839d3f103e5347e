using DlCourse.Torch.Operators;
using DlCourse.Torch.Types;

namespace TorchSharp;

/// <content>New tensors by a rule.</content>
public static partial class torch
{
    /// <summary>Zeros: a vector.</summary>
    public static Tensor zeros(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([size], 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros: a matrix.</summary>
    public static Tensor zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([rows, columns], 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros: three axes.</summary>
    public static Tensor zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2], 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros: four axes.</summary>
    public static Tensor zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2, dim3], 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros: a vector.</summary>
    public static Tensor zeros(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([size], 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros: a matrix.</summary>
    public static Tensor zeros(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([rows, columns], 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros: three axes.</summary>
    public static Tensor zeros(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2], 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros: four axes.</summary>
    public static Tensor zeros(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2, dim3], 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros, of a shape.</summary>
    public static Tensor zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(size, 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros, of a shape.</summary>
    public static Tensor zeros(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(size, 0, dtype, device, requires_grad, "zeros");

    /// <summary>Zeros, in the shape and type of another tensor.</summary>
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(input.Lengths, 0, dtype ?? input.dtype, device, requires_grad, "zeros");

    /// <summary>Ones: a vector.</summary>
    public static Tensor ones(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([size], 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones: a matrix.</summary>
    public static Tensor ones(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([rows, columns], 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones: three axes.</summary>
    public static Tensor ones(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2], 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones: four axes.</summary>
    public static Tensor ones(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2, dim3], 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones: a vector.</summary>
    public static Tensor ones(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([size], 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones: a matrix.</summary>
    public static Tensor ones(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([rows, columns], 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones: three axes.</summary>
    public static Tensor ones(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2], 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones: four axes.</summary>
    public static Tensor ones(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2, dim3], 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones, of a shape.</summary>
    public static Tensor ones(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(size, 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones, of a shape.</summary>
    public static Tensor ones(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(size, 1, dtype, device, requires_grad, "ones");

    /// <summary>Ones, in the shape and type of another tensor.</summary>
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(input.Lengths, 1, dtype ?? input.dtype, device, requires_grad, "ones");

    /// <summary>Elements that nobody has set: a vector.</summary>
    public static Tensor empty(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty([size], dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set: a matrix.</summary>
    public static Tensor empty(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty([rows, columns], dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set: three axes.</summary>
    public static Tensor empty(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty([dim0, dim1, dim2], dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set: four axes.</summary>
    public static Tensor empty(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty([dim0, dim1, dim2, dim3], dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set: a vector.</summary>
    public static Tensor empty(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty([size], dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set: a matrix.</summary>
    public static Tensor empty(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty([rows, columns], dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set: three axes.</summary>
    public static Tensor empty(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty([dim0, dim1, dim2], dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set: four axes.</summary>
    public static Tensor empty(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty([dim0, dim1, dim2, dim3], dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set, of a shape.</summary>
    public static Tensor empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty(size, dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set, of a shape.</summary>
    public static Tensor empty(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty(size, dtype, device, requires_grad, "empty");

    /// <summary>Elements that nobody has set, in the shape and type of another tensor.</summary>
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Empty(input.Lengths, dtype ?? input.dtype, device, requires_grad, "empty");

    /// <summary>One number everywhere: a vector.</summary>
    public static Tensor full(long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([size], value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere: a matrix.</summary>
    public static Tensor full(long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([rows, columns], value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere: three axes.</summary>
    public static Tensor full(long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2], value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere: four axes.</summary>
    public static Tensor full(long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2, dim3], value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere: a vector.</summary>
    public static Tensor full(int size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([size], value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere: a matrix.</summary>
    public static Tensor full(int rows, int columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([rows, columns], value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere: three axes.</summary>
    public static Tensor full(int dim0, int dim1, int dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2], value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere: four axes.</summary>
    public static Tensor full(int dim0, int dim1, int dim2, int dim3, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full([dim0, dim1, dim2, dim3], value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere, of a shape.</summary>
    public static Tensor full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(size, value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere, of a shape.</summary>
    public static Tensor full(ReadOnlySpan<long> size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(size, value, dtype ?? Creation.TypeOf(value), device, requires_grad, "full");

    /// <summary>One number everywhere, in the shape and type of another tensor.</summary>
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Full(input.Lengths, value, dtype ?? input.dtype, device, requires_grad, "full_like");

    /// <summary>0, 1, 2, … before stop.</summary>
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Creation.Range(0, stop, 1, dtype, device, requires_grad);

    /// <summary>start, start + 1, … before stop.</summary>
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Creation.Range(start, stop, 1, dtype, device, requires_grad);

    /// <summary>start, start + step, … before stop.</summary>
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Creation.Range(start, stop, step, dtype, device, requires_grad);

    /// <summary>So many numbers at equal distances, from start to end.</summary>
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Creation.LineSpace(start, end, steps, dtype, device, requires_grad);

    /// <summary>Powers of a base, their exponents at equal distances.</summary>
    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Creation.Ready(Arithmetic.Power(tensor(@base), Creation.LineSpace(start, end, steps, ScalarType.Float64, device, false)).to_type(dtype ?? DefaultType.Current), requires_grad);

    /// <summary>Ones on the diagonal, zeros elsewhere.</summary>
    public static Tensor eye(long rows, long columns = -1L, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.Eye(rows, columns, dtype, device, requires_grad);
}
