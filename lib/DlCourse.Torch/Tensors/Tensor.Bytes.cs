using DlCourse.Torch.Serialization;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Elements in streams and files.</content>
    public partial class Tensor
    {
        /// <summary>Reads a tensor that <see cref="TensorExtensionMethods.Save(Tensor, System.IO.BinaryWriter)"/> wrote.</summary>
        /// <exception cref="InvalidDataException">It is not such a tensor.</exception>
        public static Tensor Load(System.IO.BinaryReader reader) => TensorExtensionMethods.Load(reader);

        /// <summary>Reads a tensor that <see cref="TensorExtensionMethods.Save(Tensor, System.IO.Stream)"/> wrote, and closes the stream.</summary>
        /// <exception cref="InvalidDataException">It is not such a tensor.</exception>
        public static Tensor Load(System.IO.Stream stream)
        {
            using var reader = new System.IO.BinaryReader(stream);
            try
            {
                return Load(reader);
            }
            catch (EndOfStreamException)
            {
                throw TensorFile.Damaged("The tensor", "the end of the file");
            }
        }

        /// <summary>Reads a tensor from a file that <see cref="TensorExtensionMethods.Save(Tensor, string)"/> wrote.</summary>
        /// <exception cref="InvalidDataException">It is not such a tensor.</exception>
        public static Tensor Load(string location) => Load(System.IO.File.OpenRead(location));

        /// <summary>Writes the elements, row by row, the lowest byte of each first.</summary>
        /// <param name="stream">Where to.</param>
        /// <param name="bufferSize">How many bytes to write at once; here all are.</param>
        public void WriteBytesToStream(Stream stream, int bufferSize = 1024)
        {
            ArgumentNullException.ThrowIfNull(stream);
            stream.Write(TensorFile.Bytes(detach().contiguous()));
        }

        /// <summary>Overwrites the elements with bytes as <see cref="WriteBytesToStream"/> writes them.</summary>
        /// <param name="stream">Where from.</param>
        /// <param name="bufferSize">How many bytes to read at once; here all are.</param>
        /// <exception cref="EndOfStreamException">There are fewer bytes.</exception>
        public void ReadBytesFromStream(Stream stream, int bufferSize = 1024)
        {
            ArgumentNullException.ThrowIfNull(stream);
            if (!operand.IsContiguous) throw new TensorException("ReadBytesFromStream: the elements of this view do not lie one after the other. Read into a tensor of its own and copy_ it.");
            stream.ReadExactly(TensorFile.Bytes(this));
            storage.MarkWritten();
        }
    }
}
