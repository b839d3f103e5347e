using DlCourse.Torch.Tests.Random;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DlCourse.Torch.Tests.Networks;

/// <summary>Layers beyond their numbers, which the fixtures check.</summary>
[Collection(nameof(DefaultGenerator))]
public sealed class LayerTests
{
    [Fact]
    public void Flatten_and_unflatten_undo_each_other()
    {
        var images = arange(24, dtype: float32).reshape(2, 3, 2, 2);
        var rows = Flatten().call(images);
        Assert.Equal([2, 12], rows.shape);
        Assert.True(Unflatten(1, [3, 2, 2]).call(rows).allclose(images));
        Assert.Equal([6, 2, 2], Flatten(0, 1).call(images).shape);
    }

    [Fact]
    public void Dropout_does_nothing_in_evaluation_and_everything_at_1()
    {
        var x = ones(100);
        var layer = Dropout();
        layer.eval();
        Assert.Same(x, layer.call(x));
        Assert.Equal(0f, F.dropout(x, 1).sum().item<float>());
        Assert.Same(x, F.dropout(x, 0));
    }

    [Fact]
    public void Dropout_keeps_the_mean_and_its_gradient_is_the_mask()
    {
        manual_seed(3);
        var x = ones(10_000, requires_grad: true);
        var y = F.dropout(x, 0.25);
        y.sum().backward();
        Assert.InRange(y.mean().item<float>(), 0.97f, 1.03f);
        Assert.True(x.grad!.allclose(y));
    }

    [Fact]
    public void Dropout_of_channels_drops_whole_channels()
    {
        manual_seed(5);
        var sums = F.dropout2d(ones(8, 16, 3, 3), 0.5).sum([2, 3]).data<float>().ToArray();
        Assert.Equal([0f, 18f], sums.Distinct().Order());
    }

    [Fact]
    public void Activations_in_place_overwrite_their_input()
    {
        var x = tensor(new[] { -1f, 2 });
        Assert.Same(x, ReLU(inplace: true).call(x));
        Assert.Equal([0f, 2], x.data<float>().ToArray());
        Assert.Equal([0f, 2 * MathF.Tanh(MathF.Log(1 + MathF.Exp(2)))], Mish(inplace: true).call(x).data<float>().ToArray().Select((v, i) => i == 1 ? v : 0f), (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void An_embedding_shortens_the_vectors_it_looks_up()
    {
        var table = Embedding_from_pretrained(tensor(new float[,] { { 3, 4 }, { 6, 8 }, { 0.3f, 0.4f } }), freeze: true, max_norm: 1);
        var found = table.call(tensor(new long[] { 0, 2 }));
        Assert.Equal([1f, 0.5f], found.norm(1).data<float>().ToArray(), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal(10f, table.weight![1].norm().item<float>(), 1e-6f);
        Assert.False(table.weight.requires_grad);
    }

    [Fact]
    public void A_linear_layer_with_given_parameters_uses_them()
    {
        var weight = new Parameter(ones(2, 3));
        var layer = Linear(weight);
        Assert.Same(weight, layer.weight);
        Assert.Null(layer.bias);
        Assert.Equal((3, 2), (layer.in_features, layer.out_features));
        layer.bias = new Parameter(ones(2));
        Assert.Equal(["weight", "bias"], layer.state_dict().Keys);
        Assert.Equal(4f, layer.call(ones(3))[0].item<float>());
    }

    [Fact]
    public void A_network_converts_to_double_precision()
    {
        var net = Sequential(Linear(3, 4), PReLU(1), Linear(4, 2, hasBias: false)).to(float64);
        Assert.All(net.parameters(), parameter => Assert.Equal(float64, parameter.dtype));
        Assert.Equal(float64, net.call(zeros(1, 3, dtype: float64)).dtype);
        Assert.Equal(4, net.state_dict().Count);
    }
}
