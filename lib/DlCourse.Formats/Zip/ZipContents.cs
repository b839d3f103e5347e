using System.IO.Compression;
using DlCourse.Formats.Bytes;

namespace DlCourse.Formats.Zip;

/// <summary>
/// The entries of a zip file, read one at a time. Entries are never unpacked to files, and an entry's length counts only when its bytes
/// are there. The framework reads the file; this adds what it leaves to its caller: checksums, doubled names and names that climb out.
/// </summary>
internal sealed class ZipContents : IDisposable
{
    private const int BufferLength = 1 << 16;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);

    private ZipContents(ZipArchive archive, string name)
    {
        this.archive = archive;
        Name = name;
        foreach (var entry in archive.Entries)
        {
            if (ClimbsOut(entry.FullName)) throw new FileFormatException($"{name}: the entry \"{entry.FullName}\" has a name that leads outside of the file.");
            if (entry.IsEncrypted) throw new FileFormatException($"{name}: the entry \"{entry.FullName}\" is encrypted.");
            if (!entries.TryAdd(entry.FullName, entry)) throw new FileFormatException($"{name}: the entry \"{entry.FullName}\" is there twice.");
        }
    }

    /// <summary>What error messages call the file.</summary>
    public string Name { get; }

    /// <summary>The names of the entries, in the file's order.</summary>
    public IEnumerable<string> Names => archive.Entries.Select(entry => entry.FullName);

    /// <summary>Reads the directory of a zip file; the stream must be seekable and stays open.</summary>
    public static ZipContents Open(Stream stream, string name)
    {
        if (!stream.CanSeek) throw new ArgumentException($"{name}: a zip file is read from its end, so its stream must be seekable.", nameof(stream));
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return new ZipContents(archive, name);
        }
        catch (Exception e)
        {
            archive?.Dispose();
            if (IsDamage(e)) throw Damaged(name, e);
            throw;
        }
    }

    /// <summary>Whether there is an entry of this name.</summary>
    public bool Has(string entryName) => entries.ContainsKey(entryName);

    /// <summary>How many bytes the directory says the entry has when unpacked.</summary>
    public long LengthOf(string entryName) => entries[entryName].Length;

    /// <summary>Reads a whole entry and holds its checksum against the directory's.</summary>
    /// <param name="entryName">The entry, which is there.</param>
    /// <param name="read">Reads it, to its last byte.</param>
    public T Read<T>(string entryName, Func<ByteReader, T> read)
    {
        var entry = entries[entryName];
        try
        {
            // Pickles are read byte by byte.
            using var stream = new BufferedStream(entry.Open(), BufferLength);
            var reader = new ByteReader(stream, $"{Name}, entry \"{entryName}\"") { WithCrc = true };
            var result = read(reader);
            reader.End("the entry");
            if (reader.Crc != entry.Crc32) throw reader.Error($"the checksum of the entry is {reader.Crc:X8}, but the directory says {entry.Crc32:X8}: the file is damaged.");
            return result;
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw Damaged($"{Name}, entry \"{entryName}\"", e);
        }
    }

    /// <summary>Closes the directory.</summary>
    public void Dispose() => archive.Dispose();

    // What the framework throws for damaged zip files; ArgumentException and the last two for places outside of the file.
    private static bool IsDamage(Exception e) => e is InvalidDataException or ArgumentException or EndOfStreamException or IOException { HResult: HResultOfSeeking } or NotSupportedException;

    /// <summary>COR_E_IO: an error that names no cause on the disk, such as a seek before the beginning.</summary>
    private const int HResultOfSeeking = unchecked((int)0x80131620);

    private static FileFormatException Damaged(string name, Exception e) => new($"{name}: the zip file is damaged ({e.Message.TrimEnd('.')}).", e);

    private static bool ClimbsOut(string name) =>
        name.Length == 0 || name[0] == '/' || name.Contains('\\') || name.Contains(':') || name.Any(char.IsControl) || name.Split('/').Contains("..");
}
