using DlCourse.Torch.Serialization;
using static TorchSharp.torch;

namespace TorchSharp;

/// <content>Tensors in files, in TorchSharp's own format.</content>
public static partial class TensorExtensionMethods
{
    /// <summary>Writes the tensor: element type, shape, elements.</summary>
    public static void Save(this Tensor tensor, System.IO.BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        TensorFile.Write(writer, tensor);
    }

    /// <summary>Writes the tensor and closes the stream.</summary>
    public static void Save(this Tensor tensor, System.IO.Stream stream)
    {
        using var writer = new System.IO.BinaryWriter(stream);
        TensorFile.Write(writer, tensor);
    }

    /// <summary>Writes the tensor to a file, which appears when it is complete.</summary>
    public static void Save(this Tensor tensor, string location) => WholeFile.Write(location, writer => TensorFile.Write(writer, tensor));

    /// <summary>Reads a tensor that <see cref="Save(Tensor, System.IO.BinaryWriter)"/> wrote.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="skip">True passes over the elements and returns zeros.</param>
    /// <exception cref="InvalidDataException">It is not such a tensor.</exception>
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
    /// <exception cref="InvalidDataException">It is not such a tensor.</exception>
    /// <exception cref="ArgumentException">The shapes or the element types differ.</exception>
    public static void Load(ref Tensor? tensor, System.IO.BinaryReader reader, bool skip = false)
    {
        if (tensor is null) tensor = skip ? zeros_like(TensorFile.Read(reader, What)) : TensorFile.Read(reader, What);
        else tensor.Load(reader, skip);
    }

    /// <summary>Reads a tensor into this one.</summary>
    /// <param name="tensor">The tensor to overwrite.</param>
    /// <param name="reader">Where from.</param>
    /// <param name="skip">True passes over the elements.</param>
    /// <exception cref="InvalidDataException">It is not such a tensor.</exception>
    /// <exception cref="ArgumentException">The shapes or the element types differ.</exception>
    public static void Load(this Tensor tensor, System.IO.BinaryReader reader, bool skip = false)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (skip) TensorFile.Read(reader, What).Dispose();
        else TensorFile.ReadInto(reader, tensor, What);
    }

    private const string What = "The tensor";
}
