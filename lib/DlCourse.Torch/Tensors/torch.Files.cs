using DlCourse.Torch.Serialization;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Saves a tensor in a file, in TorchSharp's format. For a module, use its <c>save</c>.</summary>
    /// <param name="t">The tensor.</param>
    /// <param name="location">The path of the file.</param>
    public static void save(Tensor t, string location) => WholeFile.Write(location, writer => TensorFile.Write(writer, t));

    /// <summary>Loads a tensor from a file that <see cref="save"/> or TorchSharp wrote.</summary>
    /// <param name="location">The path of the file.</param>
    /// <returns>The tensor.</returns>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static Tensor load(string location)
    {
        Tensor? tensor = null;
        WholeFile.Read(location, reader => tensor = TensorFile.Read(reader, location));
        return tensor!;
    }
}
