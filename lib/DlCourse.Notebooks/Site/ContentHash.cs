using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace DlCourse.Notebooks.Site;

/// <summary>Names by content.</summary>
internal static class ContentHash
{
    /// <summary>This program: another build of it may render otherwise.</summary>
    public static string Program { get; } = typeof(ContentHash).Module.ModuleVersionId.ToString("N");

    /// <summary>The part of this program that runs notebooks, as the build hashed its source.</summary>
    public static string RunningSource { get; } = typeof(ContentHash).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(entry => entry.Key == "RunningSource").Value!;

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
