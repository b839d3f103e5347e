using DlCourse.Torch.Tests.Peers;

namespace DlCourse.Torch.Tests.Layers;

/// <summary>Gradients of gradients go through layers.</summary>
[Collection(nameof(Random.DefaultGenerator))]
public sealed class SecondDerivativeTests
{
    [Theory]
    [InlineData("conv2d_circular")]
    [InlineData("batch_norm1d")]
    [InlineData("batch_norm1d_length")]
    [InlineData("batch_norm2d")]
    [InlineData("layer_norm")]
    [InlineData("layer_norm_plain")]
    [InlineData("group_norm")]
    [InlineData("instance_norm2d")]
    [InlineData("rnn_state")]
    [InlineData("lstm_cell")]
    [InlineData("lstm_no_bias")]
    [InlineData("gru_cell")]
    [InlineData("attention_causal")]
    public void Gradients_of_gradients_are_the_central_differences(string name)
    {
        manual_seed(7);
        var module = LayerTable.Find(name).Make().to(float64);
        CentralDifferences.Check(inputs =>
        {
            var results = LayerTable.Find(name).Call(module, inputs);
            var loss = results.Select((result, i) => (result * result * LayerFixture.Sines(result.shape, 1.0 + i)).sum()).Aggregate((a, b) => a + b);
            return autograd.grad([loss], inputs, create_graph: true).Select(gradient => (gradient * gradient).sum()).Aggregate((a, b) => a + b);
        }, LayerFixture.All[name].Inputs());
    }
}
