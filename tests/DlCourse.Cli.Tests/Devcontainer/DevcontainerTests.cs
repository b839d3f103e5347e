using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DlCourse.Cli.Tests.Devcontainer;

/// <summary>The dev container as far as it can be tried without containers: its configuration, and its script on a clean clone.</summary>
public sealed class DevcontainerTests : IDisposable
{
    private const string Reader = "@devcontainers/cli@0.89.0";
    private readonly string folder = Directory.CreateTempSubdirectory("dlcourse-devcontainer-").FullName;

    private string Home => Path.Combine(folder, "home");

    private string Clone => Path.Combine(folder, "clone");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public async Task The_reference_reader_reads_the_configuration()
    {
        SkipUnlessFull();
        Skip.If(await CodeOf("npm", "--version") != 0, "npm is not installed");

        // Any program that says nothing will do for docker: it is asked only whether a container runs already.
        var (code, output) = await Run("npx", "--yes", Reader, "read-configuration", "--workspace-folder", RepositoryRoot.Folder, "--docker-path", "true");
        Assert.Equal(0, code);
        var configuration = JsonNode.Parse(output.Split('\n').First(line => line.StartsWith('{')))!["configuration"]!;
        Assert.Equal("vscode", (string)configuration["remoteUser"]!);
        Assert.Equal(["ms-dotnettools.csharp", "ms-toolsai.jupyter"], configuration["customizations"]!["vscode"]!["extensions"]!.AsArray().Select(name => (string)name!));
        foreach (var when in new[] { "updateContentCommand", "postCreateCommand" })
        {
            var script = ((string)configuration[when]!).Split(' ').Last();
            Assert.True(File.Exists(Path.Combine(RepositoryRoot.Folder, script)), script);
        }
    }

    [SkippableFact]
    public async Task The_script_leaves_a_normal_user_with_a_kernel_that_runs_a_lesson()
    {
        SkipUnlessFull();
        Skip.If(OperatingSystem.IsWindows(), "the container is Linux");
        Skip.If(await CodeOf("/usr/bin/python3", "-c", "import nbclient, nbformat") != 0, "nbclient is not installed: apt-get install python3-nbclient");

        Directory.CreateDirectory(Home);
        Assert.Equal(0, await CodeOf("git", "clone", "--no-local", RepositoryRoot.Folder, Clone));
        if (Environment.IsPrivilegedProcess) Assert.Equal(0, await CodeOf("chown", "-R", "nobody", folder));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);

        var (code, output) = await AsNormalUser("bash", Path.Combine(Clone, ".devcontainer", "post-create.sh"));
        Assert.True(code == 0, output);

        const string Script = """
            import sys, nbformat, nbclient
            notebook = nbformat.read(sys.argv[1] + '/03-perceptron.ipynb', 4)
            nbclient.NotebookClient(notebook, timeout=120, resources={'metadata': {'path': sys.argv[1]}}).execute()
            print(*(output.get('text', '') for cell in notebook.cells for output in cell.get('outputs', [])))
            """;
        (code, output) = await AsNormalUser("/usr/bin/python3", "-c", Script, Path.Combine(Clone, "notebooks"));
        Assert.True(code == 0, output);
        Assert.Contains("Lesson 03: The perceptron", output);

        // Where a prebuild has run it, the second time nothing is built.
        (code, output) = await AsNormalUser("bash", Path.Combine(Clone, ".devcontainer", "post-create.sh"));
        Assert.True(code == 0, output);
        Assert.DoesNotContain("building the course", output);
    }

    private static void SkipUnlessFull() => Skip.If(Environment.GetEnvironmentVariable("DLCOURSE_FULL") != "1", "takes minutes: set DLCOURSE_FULL=1");

    /// <summary>In an environment of its own: an empty home, and nothing that this process was told.</summary>
    private Task<(int Code, string Output)> AsNormalUser(params string[] command)
    {
        string[] user = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid", "nobody", "--regid", "65534", "--clear-groups"] : [];
        string[] clean = ["env", "-i", $"HOME={Home}", $"PATH={Environment.GetEnvironmentVariable("PATH")}", "DOTNET_CLI_TELEMETRY_OPTOUT=1"];
        string[] all = [.. user, .. clean, .. command];
        return Run(all[0], all[1..]);
    }

    private static async Task<int> CodeOf(string program, params string[] arguments)
    {
        try
        {
            return (await Run(program, arguments)).Code;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }

    private static async Task<(int Code, string Output)> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + "\n" + await error);
    }
}
