using System.Text.Json;

namespace DlCourse.Torch.Tests.Peers;

/// <summary>What PyTorch computed in <c>tests/peers/training_fixtures.py</c>: one file of named cases.</summary>
internal sealed class TrainingFixture
{
    private readonly Dictionary<string, JsonElement> cases;

    private TrainingFixture(string file) =>
        cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "tests", "peers", "fixtures", "training", file))).RootElement.EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!);

    public static TrainingFixture Initialisation { get; } = new("initialisation.json");

    public static TrainingFixture Optimisers { get; } = new("optimisers.json");

    public static TrainingFixture Schedules { get; } = new("schedules.json");

    public static TrainingFixture Curves { get; } = new("curves.json");

    public IEnumerable<string> Names => cases.Keys;

    public JsonElement this[string name] => cases[name];

    public static double[] Numbers(JsonElement values) => [.. values.EnumerateArray().Select(value => value.GetDouble())];

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DlCourse.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
