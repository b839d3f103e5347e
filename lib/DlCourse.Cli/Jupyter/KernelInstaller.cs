using DlCourse.Notebooks;

namespace DlCourse.Cli.Jupyter;

/// <summary>Decides under which name the kernel is installed, and installs it.</summary>
/// <param name="prefix">An environment to install into; null for the user's own folder.</param>
internal sealed class KernelInstaller(string? prefix)
{
    /// <summary>The name that the lessons ask for: that of .NET Interactive's kernel.</summary>
    public const string UpstreamName = ".net-csharp";

    /// <summary>The name beside a .NET Interactive that is installed and works.</summary>
    public const string OwnName = "dlcourse-csharp";

    /// <summary>The name to install under.</summary>
    /// <param name="asked">What the user asked for, if anything.</param>
    /// <param name="force">Whether a foreign kernelspec may be replaced.</param>
    /// <exception cref="UserErrorException">The name belongs to another kernel.</exception>
    public string ChooseName(string? asked, bool force)
    {
        var specs = KernelSpec.All(prefix);
        var foreign = specs.FirstOrDefault(spec => spec.Name == (asked ?? UpstreamName) && !spec.IsOurs);
        if (foreign is null || force) return asked ?? UpstreamName;
        if (foreign.IsBroken)
        {
            throw new UserErrorException(
                $"the kernel '{foreign.Name}' in {foreign.Folder} starts {foreign.Executable}, which is gone. Add --force to replace it.");
        }

        if (asked is null) return OwnName;
        throw new UserErrorException($"the kernel '{asked}' in {foreign.Folder} belongs to somebody else. Add --force to replace it, or choose another --name.");
    }

    /// <summary>Publishes the kernel and writes its kernelspec.</summary>
    /// <returns>The kernelspec.</returns>
    public async Task<KernelSpec> InstallAsync(string name, string root, Action<string> say, CancellationToken cancel)
    {
        var assembly = await new KernelPublisher(root).PublishAsync(say, cancel);
        var display = name == UpstreamName ? ".NET (C#)" : "DlCourse (C#)";
        var spec = new KernelSpec(
            Path.Combine(JupyterFolders.Kernels(prefix), name), [DotnetInstallation.Command, assembly, "jupyter", "start", "{connection_file}"], display, IsOurs: true);
        spec.Write();
        return spec;
    }

    /// <summary>Removes every kernelspec that this command wrote.</summary>
    /// <returns>Those that were removed.</returns>
    public IReadOnlyList<KernelSpec> Uninstall()
    {
        var ours = KernelSpec.All(prefix).Where(spec => spec.IsOurs).ToList();
        foreach (var spec in ours) Directory.Delete(spec.Folder, recursive: true);
        return ours;
    }
}
