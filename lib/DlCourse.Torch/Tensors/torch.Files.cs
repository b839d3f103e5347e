using DlCourse.Torch.Serialization;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Saves a tensor in a file, as libtorch does: TorchSharp loads it, and Python by <c>torch.jit.load</c>. For a module, use its <c>save</c>.</summary>
    /// <param name="t">The tensor.</param>
    /// <param name="location">The path of the file, which appears when it is complete.</param>
    public static void save(Tensor t, string location)
    {
        ArgumentNullException.ThrowIfNull(t);
        WholeFile.Write(location, writer => TensorArchive.Write(writer.BaseStream, t));
    }

    /// <summary>Loads a tensor from a file that <see cref="save"/> wrote, here or in TorchSharp.</summary>
    /// <param name="location">The path of the file.</param>
    /// <returns>The tensor.</returns>
    /// <exception cref="InvalidDataException">The file is damaged, or of another kind.</exception>
    public static Tensor load(string location) => TensorArchive.Read(location);

    public partial class Tensor
    {
        /// <summary>Saves the tensor in a file: see <see cref="torch.save"/>.</summary>
        /// <param name="location">The path of the file.</param>
        public void save(string location) => torch.save(this, location);

        /// <summary>Loads a tensor from a file: see <see cref="torch.load"/>.</summary>
        /// <param name="location">The path of the file.</param>
        /// <returns>The tensor.</returns>
        public static Tensor load(string location) => torch.load(location);
    }
}
