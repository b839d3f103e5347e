using System.Text;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.PyTorch.Pickle;
using DlCourse.Formats.Zip;

namespace DlCourse.Formats.PyTorch;

/// <summary>PyTorch's format since 1.6: a zip file of one folder, with a pickle (data.pkl) and an entry of raw bytes for each storage.</summary>
internal static class ZipFormat
{
    private const string PickleName = "/data.pkl";
    private const string Folder = "archive";

    public static PyTorchContent Read(Stream stream, string name, long limit)
    {
        using var zip = ZipContents.Open(stream, name);
        var folder = FolderOf(zip);
        DemandByteOrder(zip, folder);
        var root = zip.Read(folder + PickleName, PickleReader.Read);
        return PyTorchFile.Content(name, root, new TensorViews(name, storage => Load(zip, folder, storage), limit));
    }

    public static void Write(Stream stream, IReadOnlyList<NamedArray> arrays)
    {
        var zip = new StoredZipWriter(stream);
        zip.Add(Folder + PickleName, Pickle(arrays));
        zip.Add($"{Folder}/byteorder", "little"u8);
        for (var i = 0; i < arrays.Count; i++) zip.Add($"{Folder}/data/{i}", arrays[i].Data.Span);
        zip.Add($"{Folder}/version", "3\n"u8);
        zip.Finish();
    }

    private static string FolderOf(ZipContents zip)
    {
        var pickles = zip.Names.Where(entry => entry.EndsWith(PickleName, StringComparison.Ordinal) && entry.Count(c => c == '/') == 1).ToList();
        if (pickles.Count != 1) throw new FileFormatException($"{zip.Name}: a PyTorch file has one folder with data.pkl in it, but this zip file has {pickles.Count}.");
        var folder = pickles[0][..^PickleName.Length];
        return zip.Has($"{folder}/constants.pkl")
            ? throw new FileFormatException($"{zip.Name}: this is a TorchScript file (torch.jit.save), which holds code. Save the weights alone: torch.save(model.state_dict(), …).")
            : folder;
    }

    private static void DemandByteOrder(ZipContents zip, string folder)
    {
        var entry = $"{folder}/byteorder";
        if (!zip.Has(entry)) return;
        var order = zip.Read(entry, reader => Encoding.ASCII.GetString(reader.UpTo(16)));
        if (order.Trim() != "little") throw new FileFormatException($"{zip.Name}: the file has the byte order \"{order}\"; read is \"little\".");
    }

    private static byte[] Load(ZipContents zip, string folder, StorageReference storage)
    {
        var entry = $"{folder}/data/{storage.Key}";
        if (!zip.Has(entry)) throw new FileFormatException($"{zip.Name}: the pickle needs the entry \"{entry}\", which is not there.");
        var bytes = storage.Count * storage.Type.Size();
        if (zip.LengthOf(entry) != bytes) throw new FileFormatException($"{zip.Name}: the entry \"{entry}\" has {zip.LengthOf(entry):N0} bytes, but {storage.Count:N0} elements of {storage.Type} need {bytes:N0}.");
        return zip.Read(entry, reader => reader.Block(bytes, "the elements"));
    }

    private static byte[] Pickle(IReadOnlyList<NamedArray> arrays)
    {
        var pickle = new PickleWriter();
        EmptyOrderedDictionary(pickle).Op(Opcode.Mark);
        for (var i = 0; i < arrays.Count; i++)
        {
            var array = arrays[i];
            pickle.Text(array.Name).Global("torch._utils", "_rebuild_tensor_v2").Op(Opcode.Mark);
            pickle.Op(Opcode.Mark).Text("storage").Global("torch", AllowedName.StorageOf(array)["torch.".Length..]);
            pickle.Text(i.ToString(System.Globalization.CultureInfo.InvariantCulture)).Text("cpu").Whole(array.Count).Op(Opcode.Tuple).Op(Opcode.BinPersId);
            pickle.Whole(0).Tuple(array.Shape).Tuple(Strides(array.Shape)).Op(Opcode.NewFalse);
            EmptyOrderedDictionary(pickle).Op(Opcode.Tuple).Op(Opcode.Reduce);
        }

        return pickle.Op(Opcode.SetItems).Op(Opcode.Stop).ToArray();
    }

    private static PickleWriter EmptyOrderedDictionary(PickleWriter pickle) => pickle.Global("collections", "OrderedDict").Op(Opcode.EmptyTuple).Op(Opcode.Reduce);

    private static long[] Strides(IReadOnlyList<long> shape)
    {
        var strides = new long[shape.Count];
        var stride = 1L;
        for (var d = shape.Count - 1; d >= 0; d--)
        {
            strides[d] = stride;
            stride *= Math.Max(1, shape[d]);
        }

        return strides;
    }
}
