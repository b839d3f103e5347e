using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Packages;

/// <summary>
/// What earlier restores found, in the user's cache folder: starting the SDK costs more than a second, reading a file next to nothing.
/// Only successful restores are kept, and only while all of their files are there.
/// </summary>
internal sealed class PackageCache(string folder)
{
    /// <summary>The variable that names another folder than the usual one.</summary>
    public const string FolderVariable = "DLCOURSE_NUGET_CACHE";

    private const string Format = "1";

    /// <summary>The cache of this user.</summary>
    public static PackageCache OfUser()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named) return new PackageCache(Path.GetFullPath(named));
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return new PackageCache(Path.Combine(data.Length > 0 ? data : Path.GetTempPath(), "dlcourse", "nuget"));
    }

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>What is known of a set of packages; null when it has to be restored.</summary>
    public RestoredPackages? Find(IEnumerable<PackageRequest> packages)
    {
        try
        {
            using var file = File.OpenRead(PathOf(packages));
            var found = JsonSerializer.Deserialize(file, PackageJson.Default.RestoredPackages);
            return found is { Versions: not null, Assemblies: not null, NativeLibraries: not null, Exists: true } ? found : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps what a restore found.</summary>
    public void Store(IEnumerable<PackageRequest> packages, RestoredPackages restored)
    {
        Directory.CreateDirectory(folder);
        AtomicFile.Write(PathOf(packages), JsonSerializer.SerializeToUtf8Bytes(restored, PackageJson.Default.RestoredPackages));
    }

    /// <summary>Everything that decides what a restore finds, sources included: another feed may hold other packages.</summary>
    private string PathOf(IEnumerable<PackageRequest> packages)
    {
        var key = new StringBuilder()
            .AppendJoin('\n', Format, DotnetInstallation.TargetFramework, DotnetInstallation.RuntimeIdentifier, DotnetInstallation.Sdks).Append('\n')
            .AppendJoin('\n', packages.Select(p => $"{p.Id.ToLowerInvariant()} {p.Range}").Order(StringComparer.Ordinal)).Append('\n')
            .AppendJoin('\n', NuGetConfiguration.Files().Select(File.ReadAllText));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())));
        return Path.Combine(folder, hash[..32] + ".json");
    }
}
