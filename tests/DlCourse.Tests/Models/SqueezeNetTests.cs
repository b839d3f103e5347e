using DlCourse.Models;
using static TorchSharp.torch;

namespace DlCourse.Tests.Models;

/// <summary>The network is torchvision's: names, shapes, first values.</summary>
[Collection(nameof(DefaultGenerator))]
public sealed class SqueezeNetTests
{
    [Fact]
    public void It_has_as_many_parameters_as_torchvisions() => Assert.Equal(1_235_496, new SqueezeNet().parameters().Sum(parameter => parameter.numel()));

    [Fact]
    public void The_same_seed_gives_the_same_state_dictionary_as_torchvisions()
    {
        var expected = PeerFile.Read("squeezenet.json").GetProperty("state").EnumerateArray().ToList();
        manual_seed(7);
        var state = new SqueezeNet().state_dict();
        Assert.Equal(expected.Select(entry => entry[0].GetString()), state.Keys);
        foreach (var entry in expected)
        {
            var weight = state[entry[0].GetString()!];
            Assert.Equal(PeerFile.Numbers(entry[1]), weight.shape.Select(length => (double)length));
            var values = weight.detach().data<float>().ToArray();
            PeerFile.Near(PeerFile.Numbers(entry[2])[3..], [values[0], values[^1]], 2e-6, entry[0].GetString()!);
            PeerFile.Near([PeerFile.Numbers(entry[2])[2]], [values.Sum(value => (double)value * value)], 1e-5, entry[0].GetString()!);
        }
    }

    [Fact]
    public void An_odd_size_and_other_classes_are_possible()
    {
        manual_seed(1);
        using var mode = no_grad();
        var net = new SqueezeNet(classes: 2);
        net.eval();
        Assert.Equal([2, 2], net.call(randn(2, 3, 37, 50)).shape);
    }
}
