using DlCourse.Torch.Operators;

namespace TorchSharp;

/// <content>Tensors from numbers and arrays.</content>
public static partial class torch
{
    /// <summary>A number as a tensor without axes.</summary>
    public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) => Creation.FromArray<float>([scalar], [], null, device, requires_grad);

    /// <summary>A number as a tensor without axes.</summary>
    public static Tensor tensor(int scalar, Device? device = null, bool requires_grad = false) => Creation.FromArray<int>([scalar], [], null, device, requires_grad);

    /// <summary>A number as a tensor without axes.</summary>
    public static Tensor tensor(byte scalar, Device? device = null, bool requires_grad = false) => Creation.FromArray<byte>([scalar], [], null, device, requires_grad);

    /// <summary>A number as a tensor without axes.</summary>
    public static Tensor tensor(double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Creation.FromArray<double>([scalar], [], dtype, device, requires_grad);

    /// <summary>A number as a tensor without axes.</summary>
    public static Tensor tensor(long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Creation.FromArray<long>([scalar], [], dtype, device, requires_grad);

    /// <summary>A number as a tensor without axes.</summary>
    public static Tensor tensor(bool scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => Creation.FromArray<bool>([scalar], [], dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>(rawArray, [rawArray.Length], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(float[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>(rawArray, dimensions, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(float[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(float[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(float[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<float>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>(rawArray, [rawArray.Length], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(double[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>(rawArray, dimensions, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(double[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(double[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(double[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<double>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(long[] dataArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>(dataArray, [dataArray.Length], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(long[] dataArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>(dataArray, dimensions, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(long[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(long[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(long[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<long>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>(rawArray, [rawArray.Length], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(int[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>(rawArray, dimensions, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(int[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(int[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(int[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<int>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>(rawArray, [rawArray.Length], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(byte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>(rawArray, dimensions, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(byte[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(byte[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(byte[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<byte>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A vector with a copy of these numbers.</summary>
    public static Tensor tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>(rawArray, [rawArray.Length], dtype, device, requires_grad);

    /// <summary>A copy of these numbers, row by row, in a shape.</summary>
    public static Tensor tensor(bool[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>(rawArray, dimensions, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(bool[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(bool[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>((Array)rawArray, dtype, device, requires_grad);

    /// <summary>A copy of this array.</summary>
    public static Tensor tensor(bool[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => Creation.FromArray<bool>((Array)rawArray, dtype, device, requires_grad);
}
