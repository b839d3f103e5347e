using System.Diagnostics;
using DlCourse.Notebooks.Instrumentation;

namespace DlCourse.Notebooks.Packages;

/// <summary>Restores packages with the SDK, in a folder that is new each time: nothing of an earlier restore can be taken for this one's.</summary>
internal static class PackageRestore
{
    // A large package on a slow line takes minutes; a learner who does not want to wait interrupts.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan InterruptCheck = TimeSpan.FromMilliseconds(50);

    /// <summary>Restores a set of packages.</summary>
    /// <exception cref="PackageException">NuGet could not; the message says why in its words.</exception>
    /// <exception cref="CellInterruptedException">The cell was interrupted.</exception>
    public static async Task<RestoredPackages> RunAsync(IReadOnlyCollection<PackageRequest> packages)
    {
        var folder = Directory.CreateTempSubdirectory("dlcourse-nuget-").FullName;
        try
        {
            var project = ScratchProject.Write(folder, packages);
            (var exit, var said) = await RunSdkAsync(folder, ["restore", project, "-nologo", "-v:q", "-nr:false"]).ConfigureAwait(false);
            var assets = Path.Combine(folder, "obj", "project.assets.json");
            if (exit != 0 || !File.Exists(assets)) throw RestoreFailure.Explain(packages, said);
            return RestoredPackages.Read(assets);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PackageException($"The packages could not be installed: {e.Message}");
        }
        finally
        {
            Delete(folder);
        }
    }

    private static async Task<(int Exit, string Said)> RunSdkAsync(string folder, string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        var exit = process.WaitForExitAsync();
        while (await Task.WhenAny(exit, Task.Delay(InterruptCheck)).ConfigureAwait(false) != exit)
        {
            if (!CellGuard.InterruptRequested && clock.Elapsed < Patience) continue;
            process.Kill(entireProcessTree: true);
            if (CellGuard.InterruptRequested) throw new CellInterruptedException();
            throw new PackageException($"NuGet has not finished within {Patience.TotalMinutes} minutes.");
        }

        return (process.ExitCode, await output.ConfigureAwait(false) + "\n" + await errors.ConfigureAwait(false));
    }

    private static Process Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(DotnetInstallation.Command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What a surrounding build, test run or worker has set for itself is not meant for this one.
        foreach (var inherited in start.Environment.Keys.Where(IsForeign).ToList()) start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1";

        // Offline is noticed in seconds, unless the user has asked for more attempts.
        start.Environment.TryAdd("NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT", "2");
        start.Environment.TryAdd("NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS", "300");
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new PackageException($"Packages are installed by the .NET SDK, which could not be started: {e.Message}");
        }
    }

    private static bool IsForeign(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || variable == "DOTNET_GCHeapHardLimitPercent";

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A process that has just been ended may hold a file a little longer; the folder is a temporary one.
        }
    }
}
