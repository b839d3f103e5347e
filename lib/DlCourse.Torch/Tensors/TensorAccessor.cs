using System.Collections;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;

namespace TorchSharp.Utils;

/// <summary>The elements of a tensor as .NET values, in row-major order; reads and writes the tensor's own memory.</summary>
/// <typeparam name="T">The element type.</typeparam>
public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private readonly torch.Tensor tensor;

    internal TensorAccessor(torch.Tensor tensor)
    {
        if (ScalarTypes.Of<T>() != tensor.dtype) throw new TensorException($"data: the elements are {ScalarTypes.Name(tensor.dtype)}, but {typeof(T).Name} was asked for. Ask for their own type, or convert first: t.to({ScalarTypes.Name(ScalarTypes.Of<T>())}).data<{typeof(T).Name}>().");
        this.tensor = tensor;
    }

    /// <summary>The number of elements.</summary>
    public long Count => tensor.Count;

    /// <summary>Always false: elements can be set.</summary>
    public bool IsReadOnly => false;

    /// <summary>One element, by its index along each axis; with one index, by its position in row-major order.</summary>
    public T this[params long[] indices]
    {
        get => tensor.operand.Storage.Span<T>()[Position(indices)];
        set
        {
            tensor.operand.Storage.Span<T>()[Position(indices)] = value;
            tensor.storage.MarkWritten();
        }
    }

    /// <summary>A copy of all elements.</summary>
    public T[] ToArray() => Ordered().Span<T>().ToArray();

    /// <summary>A copy of all elements as an array of as many dimensions as the tensor has axes; of a number, an array of one.</summary>
    public Array ToNDArray()
    {
        if (tensor.Rank <= 1) return ToArray();
        var array = Array.CreateInstance(typeof(T), tensor.Lengths);
        var flat = System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(array)), array.Length);
        Ordered().Span<T>().CopyTo(flat);
        return array;
    }

    /// <summary>Copies elements into an array.</summary>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    /// <summary>Copies elements into memory.</summary>
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var from = Ordered().Span<T>()[(int)tensorIndex..];
        from[..Math.Min(from.Length, array.Length - arrayIndex)].CopyTo(array[arrayIndex..]);
    }

    /// <summary>Overwrites elements from an array.</summary>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    /// <summary>Overwrites elements from memory.</summary>
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var ordered = Ordered();
        var to = ordered.Span<T>()[(int)tensorIndex..];
        var count = Math.Min(to.Length, array.Length - arrayIndex);
        array.Slice(arrayIndex, count).CopyTo(to);
        if (!ReferenceEquals(ordered.Storage, tensor.storage)) Copying.Copy(ordered, tensor.operand);
        tensor.storage.MarkWritten();
    }

    /// <summary>Goes through all elements.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Does nothing: the tensor keeps its memory.</summary>
    public void Dispose()
    {
    }

    private Operand Ordered() => tensor.operand.IsContiguous ? tensor.operand : Pointwise.Copy(tensor).operand;

    private int Position(long[] indices)
    {
        var layout = tensor.operand.Layout;
        if (indices.Length == 1 && layout.Rank != 1)
        {
            var left = indices[0];
            if (left < 0 || left >= layout.Count) throw new TensorException($"data: position {left} is out of range; there are {layout.Count} elements.");
            var place = layout.Offset;
            for (var axis = layout.Rank - 1; axis >= 0; axis--)
            {
                (left, var at) = Math.DivRem(left, layout.Shape[axis]);
                place += at * layout.Strides[axis];
            }

            return (int)place;
        }

        if (indices.Length != layout.Rank) throw new TensorException($"data: {indices.Length} indices for a tensor of shape {Shape.Text(layout.Shape)}; give one per axis, or one position.");
        var position = layout.Offset;
        for (var axis = 0; axis < indices.Length; axis++) position += Indexing.Wrap(tensor, axis, indices[axis]) * layout.Strides[axis];
        return (int)position;
    }
}
