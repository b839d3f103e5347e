using System.Runtime.InteropServices;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Storage;
using static TorchSharp.torch;

namespace DlCourse.Torch.Serialization;

/// <summary>A tensor's elements as bytes, row by row, the lowest byte of each first.</summary>
internal static class TensorBytes
{
    /// <summary>The bytes where they lie; the operand must be contiguous.</summary>
    public static Span<byte> Of(Operand operand) => operand.Type switch
    {
        ScalarType.Float32 => MemoryMarshal.AsBytes(operand.Span<float>()),
        ScalarType.Float64 => MemoryMarshal.AsBytes(operand.Span<double>()),
        ScalarType.Int64 => MemoryMarshal.AsBytes(operand.Span<long>()),
        ScalarType.Int32 => MemoryMarshal.AsBytes(operand.Span<int>()),
        _ => operand.Span<byte>(),
    };

    /// <summary>Writes them.</summary>
    public static void Write(Tensor tensor, Stream stream)
    {
        var operand = tensor.operand;
        if (!operand.IsContiguous)
        {
            using (no_grad())
            {
                using var rows = Pointwise.Copy(tensor);
                stream.Write(Of(rows.operand));
            }

            return;
        }

        stream.Write(Of(operand));
    }

    /// <summary>A new tensor from them.</summary>
    public static Tensor ToTensor(ReadOnlySpan<byte> bytes, ScalarType type, long[] shape)
    {
        var operand = Operand.Allocate(type, shape);
        bytes.CopyTo(Of(operand));
        return new Tensor(operand);
    }
}
