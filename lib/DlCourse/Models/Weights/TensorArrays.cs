using System.Runtime.InteropServices;
using DlCourse.Formats.Arrays;

namespace DlCourse.Models;

/// <summary>Between the arrays of files and the tensors of either engine.</summary>
internal static class TensorArrays
{
    private const int Buffer = 1 << 20;

    private static readonly (ElementType Array, ScalarType Tensor)[] Types =
    [
        (ElementType.Float32, ScalarType.Float32),
        (ElementType.Float64, ScalarType.Float64),
        (ElementType.Float16, ScalarType.Float16),
        (ElementType.BFloat16, ScalarType.BFloat16),
        (ElementType.Int64, ScalarType.Int64),
        (ElementType.Int32, ScalarType.Int32),
        (ElementType.Int16, ScalarType.Int16),
        (ElementType.Int8, ScalarType.Int8),
        (ElementType.UInt8, ScalarType.Byte),
        (ElementType.Bool, ScalarType.Bool),
    ];

    /// <summary>The element type of files for one of tensors.</summary>
    public static ElementType TypeOf(ScalarType type)
    {
        foreach (var pair in Types)
        {
            if (pair.Tensor == type) return pair.Array;
        }

        throw new NotSupportedException($"Elements of type {type} are in no file of weights.");
    }

    /// <summary>A tensor with an array's elements, in the array's own type.</summary>
    public static Tensor ToTensor(NamedArray array)
    {
        foreach (var pair in Types)
        {
            if (pair.Array != array.Type) continue;
            var tensor = empty([.. array.Shape], dtype: pair.Tensor);
            using var bytes = MemoryMarshal.TryGetArray(array.Data, out var segment) ? new MemoryStream(segment.Array!, segment.Offset, segment.Count) : new MemoryStream(array.Data.ToArray());
            tensor.ReadBytesFromStream(bytes, Buffer);
            return tensor;
        }

        throw new NotSupportedException($"{array.Name}: no tensor has elements of type {array.Type}.");
    }

    /// <summary>An array with a tensor's elements.</summary>
    public static NamedArray ToArray(string name, Tensor tensor)
    {
        using var memory = new MemoryStream();
        using (no_grad())
        {
            using var rows = tensor.detach().cpu().contiguous();
            rows.WriteBytesToStream(memory, Buffer);
        }

        return new NamedArray(name, TypeOf(tensor.dtype), tensor.shape, memory.ToArray());
    }
}
