using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DlCourse.Formats.Arrays;
using DlCourse.Formats.Numpy;
using DlCourse.Formats.Png;
using DlCourse.Formats.PyTorch;
using DlCourse.Formats.Safetensors;
using DlCourse.Formats.Tests.Arrays;
using DlCourse.Formats.Tests.Png;
using DlCourse.Formats.Tests.PyTorch;

namespace DlCourse.Formats.Tests.Peers;

/// <summary>
/// One run of Python, which reads what we wrote and saves it again with PyTorch, NumPy and Pillow (tests/peers/formats.py).
/// </summary>
public sealed class PythonPeer : IAsyncLifetime
{
    private const string Python = "/usr/bin/python3";

    private Dictionary<string, string>? report;
    private string reason = $"{Python} is not there";

    internal string Folder { get; } = Directory.CreateTempSubdirectory("dlcourse-formats-").FullName;

    internal IReadOnlyList<NamedArray> Arrays { get; } = SampleArrays.All();

    /// <summary>What the peer said of a file. Skips the test where there is no peer.</summary>
    internal string Verdict(string file)
    {
        SkipWithout();
        return report!.TryGetValue(file, out var verdict) ? verdict : throw new InvalidOperationException($"the peer says nothing of {file}");
    }

    internal string PathOf(string file)
    {
        SkipWithout();
        return Path.Combine(Folder, file);
    }

    public async Task InitializeAsync()
    {
        if (!File.Exists(Python)) return;
        WriteFiles();
        var start = new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "formats.py"), Folder]) { RedirectStandardError = true };
        start.Environment["OMP_NUM_THREADS"] = "1";
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode == 0) report = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Path.Combine(Folder, "report.json")));
        else if (errors.Contains("ModuleNotFoundError", StringComparison.Ordinal)) reason = "needs PyTorch: apt-get install python3-torch python3-pil";
        else throw new InvalidOperationException(errors);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    private void SkipWithout() => Skip.If(report is null, reason);

    private void WriteFiles()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "ours"));
        for (var i = 0; i < Arrays.Count; i++) File.WriteAllBytes(Path.Combine(Folder, "ours", string.Create(CultureInfo.InvariantCulture, $"{i}.raw")), Arrays[i].Data.ToArray());
        File.WriteAllText(Path.Combine(Folder, "ours.json"), JsonSerializer.Serialize(Arrays.Select(array => new { name = array.Name, type = array.Type.ToString(), shape = array.Shape })));
        Write("ours.pt", stream => PyTorchFile.Write(stream, Arrays.Where(array => PyTorchFileTests.PyTorchHas(array.Type))));
        Write("ours.npz", stream => NpzFile.Write(stream, Arrays.Where(array => array.Type != ElementType.BFloat16)));
        Write("ours.safetensors", stream => SafetensorsFile.Write(stream, Arrays, new Dictionary<string, string> { ["format"] = "pt" }));
        for (var channels = 1; channels <= 4; channels++)
        {
            var image = PngFileTests.Random(23, 14, channels);
            Write($"ours-{channels}.png", stream => PngFile.Write(stream, image));
            File.WriteAllBytes(Path.Combine(Folder, $"ours-{channels}.raw"), image.Pixels.ToArray());
        }

        if (Environment.GetEnvironmentVariable("DLCOURSE_FULL") == "1") Write("resnet.pt", stream => PyTorchFile.Write(stream, SampleArrays.ResNet18()));
    }

    private void Write(string file, Action<Stream> write)
    {
        using var stream = File.Create(Path.Combine(Folder, file));
        write(stream);
    }
}
