using System.Text.Json;
using System.Text.Json.Serialization;

namespace DlCourse.Notebooks.Packages;

/// <summary>What NuGet made of a set of packages.</summary>
/// <param name="Versions">The version of every package, by its name.</param>
/// <param name="Assemblies">The assemblies to load, those of dependencies included.</param>
/// <param name="NativeLibraries">The native libraries for this kind of machine.</param>
internal sealed record RestoredPackages(
    IReadOnlyDictionary<string, string> Versions, IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeLibraries)
{
    /// <summary>Whether all of it is still on the disk.</summary>
    public bool Exists => Assemblies.Concat(NativeLibraries).All(File.Exists);

    /// <summary>Reads the file that a restore leaves behind.</summary>
    /// <param name="assets">The path of <c>project.assets.json</c>.</param>
    public static RestoredPackages Read(string assets)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(assets));
        var root = document.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
        var target = root.GetProperty("targets").EnumerateObject().Last().Value;

        var versions = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var assemblies = new List<string>();
        var native = new List<string>();
        foreach (var package in target.EnumerateObject().Where(p => p.Value.GetProperty("type").GetString() == "package"))
        {
            (var id, var version) = (package.Name.Split('/')[0], package.Name.Split('/')[1]);
            versions[id] = version;
            var inside = root.GetProperty("libraries").GetProperty(package.Name).GetProperty("path").GetString()!;
            var folder = folders.Select(f => Path.Combine(f, inside)).FirstOrDefault(Directory.Exists)
                ?? throw new PackageException($"Package {id} version {version} was restored, but is in none of NuGet's folders.");
            assemblies.AddRange(Files(package.Value, "runtime", folder).Where(f => f.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)));
            native.AddRange(Files(package.Value, "native", folder));
        }

        return new RestoredPackages(versions, assemblies, native);
    }

    // A package that has nothing for this framework says so with a file that is called "_._".
    private static IEnumerable<string> Files(JsonElement package, string kind, string folder) => package.TryGetProperty(kind, out var files)
        ? files.EnumerateObject().Where(f => !f.Name.EndsWith("_._", StringComparison.Ordinal)).Select(f => Path.GetFullPath(Path.Combine(folder, f.Name)))
        : [];
}

/// <summary>Serialisation made at build time: a cached package should not wait for reflection.</summary>
[JsonSerializable(typeof(RestoredPackages))]
internal sealed partial class PackageJson : JsonSerializerContext;
