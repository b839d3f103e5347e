using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace DlCourse.Notebooks.Session;

/// <summary>
/// The metadata of assemblies, read once in a process. Sharing is what keeps a long session small: each cell is an assembly of its
/// own, and without sharing each would hold another copy of the framework's metadata (tens of megabytes).
/// </summary>
internal static class RuntimeReferences
{
    private static readonly ConcurrentDictionary<string, (DateTime Written, PortableExecutableReference Reference)> Files = new();
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyDefaults = new(Load);

    /// <summary>What every cell may use: the base class library, formatting, and the functions of the session itself.</summary>
    public static ImmutableArray<MetadataReference> Defaults => LazyDefaults.Value;

    /// <summary>Whether every cell has the assembly of this file.</summary>
    public static bool IsDefault(string path) => Defaults.Contains(Of(path));

    /// <summary>The reference of a file; a file that has been written again since is read again.</summary>
    public static PortableExecutableReference Of(string path)
    {
        var written = File.GetLastWriteTimeUtc(path);
        return Files.AddOrUpdate(path, Read, (_, known) => known.Written == written ? known : Read(path)).Reference;

        (DateTime, PortableExecutableReference) Read(string file) =>
            (written, MetadataReference.CreateFromFile(file));
    }

    private static ImmutableArray<MetadataReference> Load()
    {
        // Implementation assemblies, found beside the one that holds System.Object: they are there wherever a notebook runs,
        // whereas reference assemblies come only with an SDK.
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return [.. trusted
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(Formatter).Assembly.Location)
            .Append(typeof(IHtmlContent).Assembly.Location)
            .Append(typeof(RuntimeReferences).Assembly.Location)
            .Select(path => (MetadataReference)Of(path))];
    }
}
