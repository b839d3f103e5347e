using System.Text.Json;

namespace DlCourse.Torch.Tests.Random;

/// <summary>The calls that PyTorch was asked for after one seed.</summary>
public sealed record RecordedProgram(JsonElement Seed, string Generator, RecordedCall[] Calls)
{
    private static readonly Lazy<RecordedProgram[]> Loaded = new(Load);

    public static IReadOnlyList<RecordedProgram> All => Loaded.Value;

    public override string ToString() => $"seed {Seed}, {Generator} generator";

    private static RecordedProgram[] Load()
    {
        using var file = File.OpenRead(Path.Combine(Root(AppContext.BaseDirectory), "tests", "peers", "fixtures", "random", "sequences.json"));
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty("programs").Deserialize<RecordedProgram[]>(JsonSerializerOptions.Web)!;
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "DlCourse.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
