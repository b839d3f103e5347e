namespace DlCourse.Torch.Tests.Layers;

/// <summary>Layers are, draw and compute what PyTorch's do.</summary>
[Collection(nameof(Random.DefaultGenerator))]
public sealed class LayerFixtureTests
{
    public static TheoryData<string> Cases => [.. LayerFixture.All.Keys];

    [Fact]
    public void Every_layer_has_a_fixture() => Assert.Empty(LayerTable.Names().Except(LayerFixture.All.Keys));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_seed_gives_the_same_state_dictionary_as_in_PyTorch(string name)
    {
        var fixture = LayerFixture.All[name];
        manual_seed(7);
        var state = LayerTable.Find(name).Make().state_dict();
        var next = rand(1).item<float>();
        Assert.Equal(fixture.State.Select(entry => entry.Key), state.Keys);
        foreach (var entry in fixture.State)
        {
            Assert.Equal(entry.Shape, state[entry.Key].shape);
            // First values agree to 2e-6; a sum of n of them to n times that.
            Near(entry.Numbers, LayerFixture.Fingerprint(state[entry.Key]), 2e-6 * Math.Max(1, state[entry.Key].numel()), entry.Key);
        }

        Assert.Equal(fixture.Next, next, 1e-7);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Results_and_gradients_are_those_of_PyTorch(string name)
    {
        var (fixture, layer) = (LayerFixture.All[name], LayerTable.Find(name));
        manual_seed(7);
        var module = layer.Make().to(float64);
        manual_seed(11);
        var inputs = fixture.Inputs();
        var results = layer.Call(module, inputs);
        Assert.Equal(fixture.Results.Count, results.Length);
        for (var i = 0; i < results.Length; i++)
        {
            Assert.Equal(fixture.Results[i].Shape, results[i].shape);
            Near(fixture.Results[i].Numbers, LayerFixture.Fingerprint(results[i]), 1e-5, $"result {i}");
        }

        results.Select((result, i) => (result * LayerFixture.Sines(result.shape, 1.0 + i)).sum()).Aggregate((a, b) => a + b).backward();
        var parameters = module.named_parameters().ToDictionary(one => one.name, one => one.parameter);
        Assert.Equal(fixture.Gradients.Select(gradient => gradient.Key).Order(), parameters.Keys.Order());
        foreach (var (key, numbers) in fixture.Gradients) Near(numbers, LayerFixture.Fingerprint(parameters[key].grad!), 1e-5, $"gradient of {key}");
        for (var i = 0; i < inputs.Length; i++) Near(fixture.InputGradients[i], LayerFixture.Fingerprint(inputs[i].grad!), 1e-5, $"gradient of input {i}");

        var state = module.state_dict();
        foreach (var entry in fixture.After) Near(entry.Numbers, LayerFixture.Fingerprint(state[entry.Key]), 1e-5, $"{entry.Key} after training");
        module.eval();
        var evaluated = layer.Call(module, inputs);
        for (var i = 0; i < evaluated.Length; i++) Near(fixture.Evaluated[i], LayerFixture.Fingerprint(evaluated[i]), 1e-5, $"result {i} of the evaluating layer");
    }

    private static void Near(double[] expected, double[] actual, double tolerance, string what)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])), $"{what}, number {i} of its fingerprint: expected {expected[i]:R}, got {actual[i]:R}");
        }
    }
}
