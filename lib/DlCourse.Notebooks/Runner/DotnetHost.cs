using System.Runtime.InteropServices;

namespace DlCourse.Notebooks.Runner;

/// <summary>The <c>dotnet</c> that runs this process: it need not be on the path.</summary>
public static class DotnetHost
{
    /// <summary>Its full path; the bare name where it is not where the runtime is.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var root = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var host = System.IO.Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(host) ? host : "dotnet";
    }
}
