using TorchSharp.Modules;
using static TorchSharp.torch.nn.utils;

namespace DlCourse.Torch.Tests.Networks;

/// <summary>What is done with parameters and gradients between backward and step.</summary>
public sealed class UtilityTests
{
    private readonly Parameter[] parameters = [new(zeros(2)), new(zeros(1, 2)), new(zeros(3))];

    public UtilityTests()
    {
        parameters[0].grad = tensor(new[] { 3f, 0 });
        parameters[1].grad = tensor(new float[,] { { 0, -4 } });
    }

    [Theory]
    [InlineData(2.0, 5)]
    [InlineData(1.0, 7)]
    [InlineData(double.PositiveInfinity, 4)]
    public void Long_gradients_are_shortened_together(double norm, double length)
    {
        Assert.Equal(length, clip_grad_norm_(parameters, 1, norm), 1e-6);
        Assert.Equal(3 / length, parameters[0].grad![0].item<float>(), 1e-5);
        Assert.Equal(-4 / length, parameters[1].grad![0, 1].item<float>(), 1e-5);
        Assert.Equal(1, clip_grad_norm_(parameters, 1, norm), 1e-5);
    }

    [Fact]
    public void Short_gradients_stay()
    {
        clip_grad_norm_(parameters, 10);
        Assert.Equal(3f, parameters[0].grad![0].item<float>());
    }

    [Fact]
    public void Large_numbers_are_limited()
    {
        clip_grad_value_(parameters, 3.5);
        Assert.Equal((3f, -3.5f), (parameters[0].grad![0].item<float>(), parameters[1].grad![0, 1].item<float>()));
    }

    [Fact]
    public void A_vector_goes_into_parameters_and_back()
    {
        var numbers = arange(7, dtype: float32);
        vector_to_parameters(numbers, parameters);
        Assert.Equal([2f, 3], parameters[1].data<float>().ToArray());
        Assert.True(parameters_to_vector(parameters).allclose(numbers));
        Assert.True(parameters_to_vector(parameters).requires_grad);
    }
}
