using System.Security.Cryptography;
using System.Text;

namespace DlCourse.Notebooks.Site;

/// <summary>Names by content.</summary>
internal static class ContentHash
{
    /// <summary>This program: another build of it may run and render otherwise.</summary>
    public static string Program { get; } = typeof(ContentHash).Module.ModuleVersionId.ToString("N");

    /// <summary>A short hash of several texts; where one ends and the next begins counts.</summary>
    public static string Of(params IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>A hash of a file's content; of a file that is not there, its own.</summary>
    public static string OfFile(string path) => File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : "none";
}
