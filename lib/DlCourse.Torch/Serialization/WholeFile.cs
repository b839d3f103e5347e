namespace DlCourse.Torch.Serialization;

/// <summary>Files that are written whole or not at all.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<BinaryWriter> write)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var writer = new BinaryWriter(File.Create(temporary))) write(writer);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public static void Read(string path, Action<BinaryReader> read)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        try
        {
            read(reader);
        }
        catch (EndOfStreamException)
        {
            throw TensorFile.Damaged(path, "the end of the file");
        }
    }
}
