using DlCourse.Models;

namespace DlCourse.Tests.Models;

/// <summary>Published weights fit the network, name by name, from either format.</summary>
public sealed class SqueezeNetWeightsTests
{
    [SkippableFact]
    public void The_weights_of_safetensors_and_npz_fit_and_are_the_same()
    {
        var data = Environment.GetEnvironmentVariable("DLCOURSE_TESTDATA");
        Skip.If(data is null, "needs SqueezeNet's weights: DLCOURSE_TESTDATA names no folder");
        var (first, second) = (new SqueezeNet(), new SqueezeNet());
        Assert.Equal(52, Weights.Load(first, Path.Combine(data, "weights", "squeezenet1_1.safetensors")).Loaded.Count);
        Assert.Equal(52, Weights.Load(second, Path.Combine(data, "weights", "squeezenet1_1.npz")).Loaded.Count);
        var other = second.state_dict();
        Assert.All(first.state_dict(), pair => Assert.Equal(pair.Value.data<float>().ToArray(), other[pair.Key].data<float>().ToArray()));
    }

    [SkippableFact]
    public void Weights_for_a_thousand_classes_do_not_fit_two()
    {
        var data = Environment.GetEnvironmentVariable("DLCOURSE_TESTDATA");
        Skip.If(data is null, "needs SqueezeNet's weights: DLCOURSE_TESTDATA names no folder");
        var error = Assert.Throws<WeightsMismatchException>(() => Weights.Load(new SqueezeNet(2), Path.Combine(data, "weights", "squeezenet1_1.safetensors")));
        Assert.Contains("classifier.1.weight is (1000, 512, 1, 1) in the file and (2, 512, 1, 1) here", error.Message);
    }
}
