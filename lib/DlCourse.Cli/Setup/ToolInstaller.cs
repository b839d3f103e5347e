namespace DlCourse.Cli.Setup;

/// <summary>Installs the <c>dlcourse</c> command for this user, as a .NET tool from a package made of this clone.</summary>
/// <param name="root">The clone.</param>
internal sealed class ToolInstaller(string root)
{
    private const string Package = "DlCourse.Cli";

    /// <summary>Packs and installs. An older one is replaced.</summary>
    public async Task InstallAsync(CancellationToken cancel)
    {
        var folder = Path.Combine(root, "artifacts", "tool");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);

        // The version says when: the tool cache never serves an older build of the same number.
        var version = $"0.1.0-local.{DateTime.UtcNow:yyyyMMddHHmmss}";
        await RequireAsync(["pack", Path.Combine(root, "lib", Package), "-c", "Release", "-o", folder, $"-p:Version={version}", "-p:PackAsTool=true"], cancel);

        // Only this folder is asked: no network, and no other package of the same name.
        var config = Path.Combine(folder, "nuget.config");
        await File.WriteAllTextAsync(config, """
            <configuration>
              <packageSources>
                <clear />
                <add key="this clone" value="." />
              </packageSources>
            </configuration>
            """, cancel);
        await DotnetCommand.RunAsync(root, ["tool", "uninstall", "--global", Package], cancel);
        await RequireAsync(["tool", "install", "--global", Package, "--version", version, "--configfile", config], cancel);
    }

    /// <summary>The folder of installed tools where the shell does not look into it; null where it does.</summary>
    public static string? FolderMissingFromPath()
    {
        var home = Environment.GetEnvironmentVariable("DOTNET_CLI_HOME") is { Length: > 0 } set ? set : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = Path.Combine(home, ".dotnet", "tools");
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Contains(folder) ? null : folder;
    }

    private async Task RequireAsync(string[] arguments, CancellationToken cancel)
    {
        var result = await DotnetCommand.RunAsync(root, arguments, cancel);
        if (result.ExitCode != 0) throw new UserErrorException($"dotnet {arguments[0]} failed: {result.FirstError}");
    }
}
