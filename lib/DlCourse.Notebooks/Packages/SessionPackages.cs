using System.Collections.Immutable;
using DlCourse.Notebooks.Session;
using Microsoft.CodeAnalysis;

namespace DlCourse.Notebooks.Packages;

/// <summary>The packages of one session. They are restored together, so that two of them share one version of what both need.</summary>
internal sealed class SessionPackages
{
    private static readonly ImmutableDictionary<string, string> None = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
    private readonly List<PackageRequest> requests = [];
    private readonly Dictionary<string, string> chosen = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableDictionary<string, string> versions = None;

    /// <summary>The assemblies of all packages of the session.</summary>
    public ImmutableArray<PortableExecutableReference> References { get; private set; } = [];

    /// <summary>
    /// What the compiler is told that a <c>#r "nuget:"</c> means. It takes one assembly for one directive, and a package has any number:
    /// they come as <see cref="References"/>, and the directive stands for one that every cell has.
    /// </summary>
    public ImmutableArray<PortableExecutableReference> Resolve(string reference) =>
        versions.ContainsKey(PackageDirectives.Id(reference)) ? [RuntimeReferences.Of(typeof(object).Assembly.Location)] : [];

    /// <summary>Installs what a piece of code asks for and the session does not have yet, and shows that.</summary>
    /// <exception cref="PackageException">It is not possible.</exception>
    public async Task InstallAsync(string code)
    {
        var fresh = PackageDirectives.Of(code).DistinctBy(p => (p.Id.ToLowerInvariant(), p.Range)).Where(IsNew).ToList();
        if (fresh.Count == 0) return;
        RefuseTwoVersions(fresh);

        var all = requests.Concat(fresh).ToList();
        var cache = PackageCache.OfUser();
        var display = default(Microsoft.DotNet.Interactive.DisplayedValue);
        var restored = cache.Find(all);
        if (restored is null)
        {
            display = CellContext.DisplayText($"Installing package {string.Join(", ", fresh)}…", "text/plain");
            restored = await RestoreAsync(cache, all, fresh, display).ConfigureAwait(false);
        }

        Add(restored, fresh);
        var text = string.Join('\n', fresh.Select(p => $"Installed package {p.Id} version {restored.Versions.GetValueOrDefault(p.Id, p.Range)}"));
        if (display is null) CellContext.DisplayText(text, "text/plain");
        else display.Update(text);
    }

    private static async Task<RestoredPackages> RestoreAsync(
        PackageCache cache, List<PackageRequest> all, List<PackageRequest> fresh, Microsoft.DotNet.Interactive.DisplayedValue display)
    {
        try
        {
            var restored = await PackageRestore.RunAsync(all).ConfigureAwait(false);
            Remember(cache, all, restored);
            return restored;
        }
        catch
        {
            display.Update($"Package {string.Join(", ", fresh)} is not installed.");
            throw;
        }
    }

    // A cache that cannot be written (a full disk, a folder of someone else) makes the next time slow, not this one wrong.
    private static void Remember(PackageCache cache, List<PackageRequest> all, RestoredPackages restored)
    {
        try
        {
            cache.Store(all, restored);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private bool IsNew(PackageRequest wanted)
    {
        if (!versions.TryGetValue(wanted.Id, out var known)) return true;
        var isSame = wanted.Version is null || IsSame(wanted.Version, known)
            || requests.Any(r => r.Id.Equals(wanted.Id, StringComparison.OrdinalIgnoreCase) && r.Range == wanted.Range);
        if (isSame) return false;
        throw new PackageException(
            $"Package {wanted} cannot be installed: this session already has version {known}. Restart the kernel to use another one.", wanted.Line);
    }

    private static bool IsSame(string wanted, string known) => Normal(wanted).Equals(Normal(known), StringComparison.OrdinalIgnoreCase);

    // NuGet takes 1.2 and 1.2.0 for the same.
    private static string Normal(string version) => version.EndsWith(".0", StringComparison.Ordinal) ? Normal(version[..^2]) : version;

    private static void RefuseTwoVersions(List<PackageRequest> fresh)
    {
        var twice = fresh.GroupBy(p => p.Id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1)?.Last();
        if (twice is not null) throw new PackageException($"The cell asks for two versions of package {twice.Id}.", twice.Line);
    }

    private void Add(RestoredPackages restored, List<PackageRequest> fresh)
    {
        NativeLibraryFolders.Add(restored.NativeLibraries);

        // What a process has loaded stays: of an assembly that now comes in another version, the first one is kept.
        foreach (var assembly in restored.Assemblies) chosen.TryAdd(Path.GetFileNameWithoutExtension(assembly), HostAssemblies.Find(assembly) ?? assembly);
        References = [.. chosen.Values.Where(path => !RuntimeReferences.IsDefault(path)).Select(RuntimeReferences.Of)];
        requests.AddRange(fresh);
        versions = restored.Versions.Aggregate(versions, (all, p) => all.ContainsKey(p.Key) ? all : all.Add(p.Key, p.Value));
    }
}
