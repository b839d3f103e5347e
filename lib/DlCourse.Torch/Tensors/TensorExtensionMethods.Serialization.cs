using DlCourse.Torch.Serialization;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;
using static TorchSharp.torch;

namespace TorchSharp;

/// <content>Tensors in files, in TorchSharp's own format.</content>
public static partial class TensorExtensionMethods
{
    /// <summary>Writes the tensor: element type, shape, elements.</summary>
    public static void Save(this Tensor tensor, System.IO.BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        SavedTensorFile.Write(writer, tensor);
    }

    /// <summary>Writes the tensor and closes the stream.</summary>
    public static void Save(this Tensor tensor, System.IO.Stream stream)
    {
        using var writer = new System.IO.BinaryWriter(stream);
        tensor.Save(writer);
    }

    /// <summary>Writes the tensor to a file, which appears when it is complete.</summary>
    public static void Save(this Tensor tensor, string location) => WholeFile.Write(location, stream => tensor.Save(stream));

    /// <summary>Reads a tensor that <see cref="Save(Tensor, System.IO.BinaryWriter)"/> wrote.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="skip">True passes over the elements and returns zeros.</param>
    /// <exception cref="FormatException">It is not such a tensor.</exception>
    public static Tensor Load(System.IO.BinaryReader reader, bool skip = false)
    {
        Tensor? tensor = null;
        Load(ref tensor, reader, skip);
        return tensor!;
    }

    /// <summary>Reads a tensor into another one, or into a new one.</summary>
    /// <param name="tensor">The tensor to overwrite; null for a new one.</param>
    /// <param name="reader">Where from.</param>
    /// <param name="skip">True passes over the elements.</param>
    /// <exception cref="FormatException">It is not such a tensor.</exception>
    /// <exception cref="ArgumentException">The shapes or the element types differ.</exception>
    public static void Load(ref Tensor? tensor, System.IO.BinaryReader reader, bool skip = false)
    {
        if (tensor is not null)
        {
            tensor.Load(reader, skip);
            return;
        }

        if (!skip)
        {
            tensor = SavedTensorFile.Read(reader, "the tensor");
            return;
        }

        var (type, shape) = SavedTensorFile.ReadHeader(reader, "the tensor");
        SavedTensorFile.Skip(reader, type, shape, "the tensor");
        tensor = torch.zeros(shape, dtype: type);
    }

    /// <summary>Reads a tensor into this one.</summary>
    /// <param name="tensor">The tensor to overwrite.</param>
    /// <param name="reader">Where from.</param>
    /// <param name="skip">True passes over the elements.</param>
    /// <exception cref="FormatException">It is not such a tensor.</exception>
    /// <exception cref="ArgumentException">The shapes or the element types differ.</exception>
    public static void Load(this Tensor tensor, System.IO.BinaryReader reader, bool skip = false)
    {
        var (type, shape) = SavedTensorFile.ReadHeader(reader, "the tensor");
        if (type != tensor.dtype || (!skip && !shape.AsSpan().SequenceEqual(tensor.Lengths)))
        {
            throw new ArgumentException($"load: the tensor in the file is {ScalarTypes.Name(type)} of shape {Shape.Text(shape)}, but this one {ScalarTypes.Name(tensor.dtype)} of shape {Shape.Text(tensor.Lengths)}.", nameof(tensor));
        }

        if (skip)
        {
            SavedTensorFile.Skip(reader, type, shape, "the tensor");
            return;
        }

        using var read = TensorBytes.ToTensor(SavedTensorFile.ReadBytes(reader, type, shape, "the tensor"), type, shape);
        using (no_grad()) tensor.copy_(read);
    }
}
