using System.Globalization;
using System.Text.Json;

namespace DlCourse.Torch.Tests.Peers;

/// <summary>One case that PyTorch computed: see <c>tests/peers/fixtures.py</c>.</summary>
public sealed class Fixture
{
    private static readonly Lazy<IReadOnlyDictionary<string, Fixture>> Loaded = new(() => Directory.GetFiles(Folder(), "*.json").SelectMany(Read).ToDictionary(fixture => fixture.Id));

    private readonly JsonElement element;

    private Fixture(string file, JsonElement element)
    {
        this.element = element;
        File = file;
        Name = element.GetProperty("name").GetString()!;
        Id = $"{file}/{Name}/{element.GetProperty("variant").GetInt32()}";
    }

    public static IReadOnlyDictionary<string, Fixture> All => Loaded.Value;

    public string Id { get; }

    public string File { get; }

    public string Name { get; }

    public bool HasGradients => element.TryGetProperty("gradients", out _);

    public long[] Shape => Lengths(element.GetProperty("shape"));

    public double[] Result => Numbers(element.GetProperty("result"));

    /// <summary>Gradients of the float inputs, null for others.</summary>
    public double[]?[] Gradients => [.. element.GetProperty("gradients").EnumerateArray().Select(values => values.ValueKind == JsonValueKind.Null ? null : Numbers(values))];

    public Tensor Run(Tensor[] inputs) => OperatorTable.Find(File, Name)(inputs);

    /// <summary>The inputs; the real ones in <paramref name="type"/>, requiring gradients unless they are said to be constant.</summary>
    public Tensor[] Inputs(ScalarType type) => [.. element.GetProperty("inputs").EnumerateArray().Select(input =>
    {
        var (kind, shape, values) = (input.GetProperty("type").GetString(), Lengths(input.GetProperty("shape")), input.GetProperty("values"));
        return kind switch
        {
            "int64" => tensor(values.EnumerateArray().Select(value => value.GetInt64()).ToArray(), shape),
            "bool" => tensor(values.EnumerateArray().Select(value => value.GetBoolean()).ToArray(), shape),
            _ => tensor(Numbers(values), shape, dtype: type, requires_grad: HasGradients && !input.TryGetProperty("constant", out _)),
        };
    })];

    private static IEnumerable<Fixture> Read(string path) =>
        JsonDocument.Parse(System.IO.File.ReadAllText(path)).RootElement.EnumerateArray().Select(entry => new Fixture(Path.GetFileNameWithoutExtension(path), entry));

    private static long[] Lengths(JsonElement values) => [.. values.EnumerateArray().Select(value => value.GetInt64())];

    private static double[] Numbers(JsonElement values) => [.. values.EnumerateArray().Select(value => value.ValueKind switch
    {
        JsonValueKind.True => 1.0,
        JsonValueKind.False => 0.0,
        JsonValueKind.String => value.GetString() switch { "inf" => double.PositiveInfinity, "-inf" => double.NegativeInfinity, _ => double.NaN },
        _ => double.Parse(value.GetRawText(), CultureInfo.InvariantCulture),
    })];

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "DlCourse.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "tests", "peers", "fixtures");
    }
}
