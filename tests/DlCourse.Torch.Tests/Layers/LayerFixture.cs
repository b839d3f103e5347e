using System.Text.Json;

namespace DlCourse.Torch.Tests.Layers;

/// <summary>What PyTorch wrote down of a layer: see <c>tests/peers/layer_fixtures.py</c>.</summary>
internal sealed class LayerFixture(JsonElement element)
{
    private static readonly Lazy<IReadOnlyDictionary<string, LayerFixture>> Loaded = new(() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), "layers.json"))).RootElement.EnumerateArray().Select(entry => new LayerFixture(entry)).ToDictionary(fixture => fixture.Name));

    public static IReadOnlyDictionary<string, LayerFixture> All => Loaded.Value;

    public string Name => element.GetProperty("name").GetString()!;

    /// <summary>The first random number after the layer was made.</summary>
    public double Next => element.GetProperty("next").GetDouble();

    /// <summary>The state dictionary of the new layer, and after it was trained on one batch.</summary>
    public IReadOnlyList<Entry> State => Entries("state");

    public IReadOnlyList<Entry> After => Entries("after");

    public IReadOnlyList<(long[] Shape, double[] Numbers)> Results => [.. element.GetProperty("results").EnumerateArray().Select(result => (Lengths(result[0]), Numbers(result[1])))];

    public IReadOnlyList<(string Key, double[] Numbers)> Gradients => [.. element.GetProperty("gradients").EnumerateArray().Select(gradient => (gradient[0].GetString()!, Numbers(gradient[1])))];

    public IReadOnlyList<double[]> InputGradients => [.. element.GetProperty("inputGradients").EnumerateArray().Select(Numbers)];

    /// <summary>The results of the evaluating layer.</summary>
    public IReadOnlyList<double[]> Evaluated => [.. element.GetProperty("evaluated").EnumerateArray().Select(Numbers)];

    public Tensor[] Inputs() => [.. element.GetProperty("inputs").EnumerateArray().Select((shape, i) => Sines(Lengths(shape), 0.3 * i).requires_grad_())];

    public static Tensor Sines(long[] shape, double phase) => (arange(shape.Aggregate(1L, (a, b) => a * b), dtype: float64) * 0.37 + phase).sin().reshape(shape);

    /// <summary>Sum, sum weighted by 1 … 7 in turn, sum of squares, first and last number.</summary>
    public static double[] Fingerprint(Tensor tensor)
    {
        var values = tensor.detach().to(float64).contiguous().data<double>().ToArray();
        return [values.Sum(), values.Select((value, i) => value * (i % 7 + 1)).Sum(), values.Sum(value => value * value), values[0], values[^1]];
    }

    private Entry[] Entries(string name) => [.. element.GetProperty(name).EnumerateArray().Select(entry => new Entry(entry[0].GetString()!, Lengths(entry[1]), Numbers(entry[2])))];

    private static long[] Lengths(JsonElement values) => [.. values.EnumerateArray().Select(value => value.GetInt64())];

    private static double[] Numbers(JsonElement values) => [.. values.EnumerateArray().Select(value => value.GetDouble())];

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DlCourse.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "tests", "peers", "fixtures", "layers");
    }

    internal sealed record Entry(string Key, long[] Shape, double[] Numbers);
}
