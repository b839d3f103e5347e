using System.Text.Json;
using System.Text.Json.Nodes;

namespace DlCourse.Cli.Jupyter;

/// <summary>A kernelspec: the folder in which Jupyter finds how to start a kernel.</summary>
/// <param name="Folder">The folder; its name is the kernel's.</param>
/// <param name="Arguments">The command that starts it.</param>
/// <param name="DisplayName">What front ends call it.</param>
/// <param name="IsOurs">Whether this command wrote it.</param>
internal sealed record KernelSpec(string Folder, IReadOnlyList<string> Arguments, string DisplayName, bool IsOurs)
{
    private const string Mark = "dlcourse";

    /// <summary>The kernel's name.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>What is started: the first argument, or the assembly that <c>dotnet</c> is told to run.</summary>
    public string Executable => Arguments.FirstOrDefault(argument => argument.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)) ?? Arguments.FirstOrDefault("");

    /// <summary>Whether what it starts is a file that no longer exists. A bare name is looked for on the path.</summary>
    public bool IsBroken => Path.IsPathRooted(Executable) ? !File.Exists(Executable) : !IsOnPath(Executable);

    /// <summary>All kernelspecs that front ends may find, those found first hiding later ones of the same name.</summary>
    public static IReadOnlyList<KernelSpec> All(string? prefix) =>
        [.. JupyterFolders.AllKernels(prefix)
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
            .Select(Read)
            .OfType<KernelSpec>()
            .DistinctBy(spec => spec.Name)];

    /// <summary>Reads a folder; null where it holds no kernelspec that can be read.</summary>
    public static KernelSpec? Read(string folder)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json")))!;
            var arguments = json["argv"]!.AsArray().Select(argument => (string)argument!).ToList();
            return new KernelSpec(folder, arguments, (string?)json["display_name"] ?? "", json["metadata"]?[Mark] is not null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or NullReferenceException)
        {
            return null;
        }
    }

    /// <summary>Writes the kernelspec of this course's kernel.</summary>
    public void Write()
    {
        Directory.CreateDirectory(Folder);
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. Arguments.Select(argument => (JsonNode)argument)]),
            ["display_name"] = DisplayName,
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["metadata"] = new JsonObject { [Mark] = new JsonObject { ["version"] = typeof(KernelSpec).Assembly.GetName().Version!.ToString(3) } },
        };
        var file = Path.Combine(Folder, "kernel.json");
        var temporary = file + ".tmp";
        File.WriteAllText(temporary, json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n");
        File.Move(temporary, file, overwrite: true);
    }

    private static bool IsOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, name + ".exe")));
}
