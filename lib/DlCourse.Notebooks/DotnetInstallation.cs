using System.Runtime.InteropServices;

namespace DlCourse.Notebooks;

/// <summary>The .NET installation that runs this process: it need not be on the path.</summary>
public static class DotnetInstallation
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The <c>dotnet</c> command.</summary>
    public static string Command
    {
        get
        {
            var host = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
            return File.Exists(host) ? host : "dotnet";
        }
    }

    /// <summary>The framework of a scratch project: that of this process.</summary>
    public static string TargetFramework => $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    /// <summary>
    /// The kind of machine in NuGet's words. A distribution's own build of .NET names the distribution, for which no package has assets,
    /// so the portable name is put together here.
    /// </summary>
    public static string RuntimeIdentifier
    {
        get
        {
            var own = RuntimeInformation.RuntimeIdentifier;
            var isMusl = own.Contains("musl", StringComparison.Ordinal) || own.StartsWith("alpine", StringComparison.Ordinal);
            var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : isMusl ? "linux-musl" : "linux";
            return $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        }
    }

    /// <summary>The SDKs there are, as one text: another one may resolve packages differently.</summary>
    public static string Sdks => string.Join(' ', Folders(Path.Combine(Root, "sdk")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    /// <summary>The folders of a targeting pack, one for each version.</summary>
    public static IEnumerable<string> Pack(string name) => Folders(Path.Combine(Root, "packs", name));

    private static string[] Folders(string folder) => Directory.Exists(folder) ? Directory.GetDirectories(folder) : [];
}
