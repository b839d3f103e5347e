using System.IO.Compression;

namespace DlCourse.Formats.Tests.Zip;

/// <summary>Zip files made by the framework, for readers.</summary>
internal static class ZipBytes
{
    public static byte[] Of(CompressionLevel level, params (string Name, byte[] Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }

    public static byte[] Of(params (string Name, byte[] Content)[] entries) => Of(CompressionLevel.NoCompression, entries);

    /// <summary>A copy in which every place that reads so reads otherwise.</summary>
    public static byte[] Replace(byte[] file, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        var copy = file.ToArray();
        for (var i = 0; i + from.Length <= copy.Length; i++)
        {
            if (copy.AsSpan(i, from.Length).SequenceEqual(from)) to.CopyTo(copy.AsSpan(i));
        }

        return copy;
    }
}
