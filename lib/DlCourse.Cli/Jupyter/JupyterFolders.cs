namespace DlCourse.Cli.Jupyter;

/// <summary>Where Jupyter looks for kernels (see "Common Directories and File Locations" in the documentation of jupyter_core).</summary>
internal static class JupyterFolders
{
    /// <summary>The user's own folder of kernelspecs, or that of an environment.</summary>
    /// <param name="prefix">The environment, such as a virtual environment of Python; null for the user's own.</param>
    public static string Kernels(string? prefix) =>
        Path.Combine(prefix is null ? UserData() : Path.Combine(Path.GetFullPath(prefix), "share", "jupyter"), "kernels");

    /// <summary>Every folder in which a front end may find a kernelspec, the most important first.</summary>
    public static IEnumerable<string> AllKernels(string? prefix)
    {
        var extra = (Environment.GetEnvironmentVariable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] system = OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter")]
            : ["/usr/local/share/jupyter", "/usr/share/jupyter"];
        return extra.Concat(system).Select(folder => Path.Combine(folder, "kernels")).Prepend(Kernels(null)).Prepend(Kernels(prefix)).Distinct();
    }

    private static string UserData()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } set) return set;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows()) return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS()) return Path.Combine(home, "Library", "Jupyter");
        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } xdg ? xdg : Path.Combine(home, ".local", "share");
        return Path.Combine(data, "jupyter");
    }
}
