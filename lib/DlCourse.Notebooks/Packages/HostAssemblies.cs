namespace DlCourse.Notebooks.Packages;

/// <summary>The assemblies that this process has of its own. The runtime prefers them to any copy in a package, so the compiler must too.</summary>
internal static class HostAssemblies
{
    private static readonly Lazy<Dictionary<string, string>> Trusted = new(() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .DistinctBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>The host's copy of an assembly; null where it has none.</summary>
    public static string? Find(string assembly) => Trusted.Value.GetValueOrDefault(Path.GetFileNameWithoutExtension(assembly));
}
