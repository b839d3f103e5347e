using DlCourse.Torch.Shapes;
using ScalarType = TorchSharp.torch.ScalarType;

namespace DlCourse.Torch.Storage;

/// <summary>What a kernel works on: memory and how a tensor lies in it.</summary>
internal readonly record struct Operand(TensorStorage Storage, Layout Layout)
{
    public ScalarType Type => Storage.Type;

    /// <summary>Whether the elements form one run of memory, in order.</summary>
    public bool IsContiguous => Layout.IsContiguous;

    /// <summary>The elements of a contiguous operand.</summary>
    public Span<T> Span<T>() where T : unmanaged => Layout.Count == 0 ? default : Storage.Span<T>().Slice((int)Layout.Offset, (int)Layout.Count);

    /// <summary>The same memory, its axes of length 1 repeated.</summary>
    public Operand Expand(long[] shape) => Layout.Shape.AsSpan().SequenceEqual(shape) ? this : new(Storage, Layout.Expand(shape));

    /// <summary>New memory, row-major, not initialised.</summary>
    public static Operand Allocate(ScalarType type, long[] shape)
    {
        var layout = Layout.Contiguous(shape);
        return new Operand(new TensorStorage(type, layout.Count), layout);
    }
}
