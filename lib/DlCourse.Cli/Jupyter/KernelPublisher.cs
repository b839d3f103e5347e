using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DlCourse.Cli.Setup;

namespace DlCourse.Cli.Jupyter;

/// <summary>
/// Publishes this command, which is also the kernel, into a folder of the user's: starting a notebook never builds, and a rebuild never meets
/// the files of a running kernel. Compiled ahead of time, the first cell is ready in half the time.
/// </summary>
/// <param name="root">The clone.</param>
internal sealed class KernelPublisher(string root)
{
    private static readonly string Home = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "dlcourse", "kernel");

    /// <summary>Publishes.</summary>
    /// <returns>The assembly to run.</returns>
    public async Task<string> PublishAsync(Action<string> say, CancellationToken cancel)
    {
        Directory.CreateDirectory(Home);
        var fresh = Path.Combine(Home, ".new-" + Path.GetRandomFileName());
        try
        {
            say("compiling the kernel ahead of time");
            var published = await TryPublishAsync(fresh, ["-p:PublishReadyToRun=true"], cancel);
            if (published.ExitCode != 0)
            {
                // The ahead-of-time compiler is a package of its own, which an offline machine may lack.
                say("the ahead-of-time compiler is not to be had; the kernel will start more slowly");
                published = await TryPublishAsync(fresh, [], cancel);
            }

            if (published.ExitCode != 0) throw new UserErrorException($"the kernel does not build: {published.FirstError}");
            return Path.Combine(Keep(fresh), "DlCourse.Cli.dll");
        }
        finally
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        }
    }

    private Task<DotnetResult> TryPublishAsync(string folder, string[] more, CancellationToken cancel) => DotnetCommand.RunAsync(
        root,
        [
            "publish", Path.Combine(root, "lib", "DlCourse.Cli"), "-c", "Release", "-o", folder,
            "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", .. more,
        ],
        cancel);

    /// <summary>The folder's name comes from its content: the same build is kept once, and older ones go when nobody runs them.</summary>
    private static string Keep(string fresh)
    {
        var final = Path.Combine(Home, ContentHash(fresh));
        if (!Directory.Exists(final)) Directory.Move(fresh, final);

        // Its age says which sources it knows: those that are older than this moment, also where they have given the same build again.
        File.SetLastWriteTimeUtc(Path.Combine(final, "DlCourse.Cli.dll"), DateTime.UtcNow);
        foreach (var old in Directory.GetDirectories(Home).Where(folder => folder != final && folder != fresh)) TryDelete(old);
        return final;
    }

    private static string ContentHash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A kernel runs from it (Windows locks its files); the next install tries again.
        }
    }
}
