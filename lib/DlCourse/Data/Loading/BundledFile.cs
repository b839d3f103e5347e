using System.IO.Compression;
using System.Security.Cryptography;
using DlCourse.Formats.Idx;

namespace DlCourse.Data;

/// <summary>A file that ships with the course, in <c>datasets/</c>.</summary>
/// <param name="Path">Its path in that folder, with forward slashes.</param>
/// <param name="Sha256">The hash of its content, after unpacking.</param>
/// <param name="Make">Makes its content; null for what was written by hand.</param>
internal sealed record BundledFile(string Path, string Sha256, Func<byte[]>? Make)
{
    private const int Limit = 64 << 20;

    /// <summary>Where it is.</summary>
    public string FullPath => System.IO.Path.Combine(DatasetFolder.Find(), Path.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Its content, unpacked and compared with its hash.</summary>
    /// <exception cref="DataFormatException">It is not what was committed.</exception>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public byte[] ReadContent()
    {
        var content = Unpacked();
        var hash = Hash(content);
        return hash == Sha256 ? content : throw new DataFormatException($"{FullPath} is not the file of the course: its content has the SHA-256 {hash[..12]}…, expected {Sha256[..12]}…. {Remedy}");
    }

    /// <summary>Its content as an array.</summary>
    public IdxArray ReadIdx()
    {
        using var content = new MemoryStream(ReadContent());
        return IdxFile.Read(content, FullPath);
    }

    /// <summary>The SHA-256 of some content, in lower-case hexadecimal digits.</summary>
    public static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private string Remedy => Make is null ? $"Run: git checkout -- datasets/{Path}" : "Run: dlcourse data make";

    private byte[] Unpacked()
    {
        if (!File.Exists(FullPath)) throw new FileNotFoundException($"{FullPath} is missing. {Remedy}", FullPath);
        using var file = File.OpenRead(FullPath);
        if (!Path.EndsWith(".gz", StringComparison.Ordinal)) return Whole(file);
        try
        {
            using var plain = new GZipStream(file, CompressionMode.Decompress);
            return Whole(plain);
        }
        catch (InvalidDataException e)
        {
            throw new DataFormatException($"{FullPath}: the gzip data is damaged. {Remedy}", e);
        }
    }

    private byte[] Whole(Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is var read and > 0)
        {
            if (content.Length + read > Limit) throw new DataFormatException($"{FullPath} is larger than any file of the course. {Remedy}");
            content.Write(buffer.AsSpan(0, read));
        }

        return content.ToArray();
    }
}
