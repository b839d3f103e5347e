namespace DlCourse.Torch.Tests.Peers;

/// <summary>Every operator against PyTorch's numbers, and its gradients against PyTorch's and against central differences.</summary>
public sealed class FixtureTests
{
    /// <summary>Operators whose second derivative this engine does not offer, or that have none where the inputs lie.</summary>
    private static readonly HashSet<string> WithoutSecondDerivative = ["lgamma", "max_of_equals", "norm_at_0"];

    /// <summary>What has another gradient than its derivative, as is asked for: float32 rounds small steps away, and some rows of a table count less.</summary>
    private static readonly HashSet<string> NotTheDerivative = ["as_float", "embedding_padding", "embedding_frequency"];

    public static TheoryData<string> Cases => [.. Fixture.All.Keys];

    public static TheoryData<string> Differentiable => [.. Fixture.All.Values.Where(fixture => fixture.HasGradients).Select(fixture => fixture.Id)];

    public static TheoryData<string> TwiceDifferentiable => [.. Fixture.All.Values.Where(fixture => fixture.HasGradients && !WithoutSecondDerivative.Contains(fixture.Name)).Select(fixture => fixture.Id)];

    [Fact]
    public void Every_expression_has_a_fixture_and_there_are_at_least_300()
    {
        Assert.True(Fixture.All.Count >= 300);
        Assert.Empty(OperatorTable.Names().Except(Fixture.All.Values.Select(fixture => fixture.Name)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_result_is_that_of_PyTorch(string id)
    {
        var fixture = Fixture.All[id];
        var result = fixture.Run(fixture.Inputs(ScalarType.Float64));
        Assert.Equal(fixture.Shape, result.shape);
        // Converting to float32 on the way leaves its digits.
        Near(fixture.Result, Numbers(result), fixture.Name is "as_float" or "int_div" ? 1e-7 : 1e-12, "result");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_result_in_float32_is_that_of_PyTorch_to_six_digits(string id)
    {
        var fixture = Fixture.All[id];
        var result = fixture.Run(fixture.Inputs(ScalarType.Float32));
        Assert.True(!result.is_floating_point() || result.dtype == ScalarType.Float32 || fixture.Name is "as_float" or "int_div");
        Near(fixture.Result, Numbers(result), 1e-5, "result");
    }

    /// <remarks>PyTorch 1.13 computes two of them with constants in single precision.</remarks>
    [Theory]
    [MemberData(nameof(Differentiable))]
    public void Gradients_are_those_of_PyTorch(string id)
    {
        var fixture = Fixture.All[id];
        var inputs = fixture.Inputs(ScalarType.Float64);
        Weighted(fixture.Run(inputs)).backward();
        for (var i = 0; i < inputs.Length; i++)
        {
            if (fixture.Gradients[i] is not { } expected) continue;
            var gradient = inputs[i].grad is { } found ? Numbers(found) : new double[expected.Length];
            Near(expected, gradient, fixture.Name is "as_float" or "hardsigmoid" or "celu" ? 1e-7 : 1e-11, $"gradient of input {i}");
        }
    }

    [Theory]
    [MemberData(nameof(Differentiable))]
    public void Gradients_are_the_central_differences(string id)
    {
        var fixture = Fixture.All[id];
        if (NotTheDerivative.Contains(fixture.Name)) return;
        CentralDifferences.Check(inputs => Weighted(fixture.Run(inputs)), fixture.Inputs(ScalarType.Float64));
    }

    [Theory]
    [MemberData(nameof(TwiceDifferentiable))]
    public void Gradients_of_gradients_are_the_central_differences(string id)
    {
        var fixture = Fixture.All[id];
        if (NotTheDerivative.Contains(fixture.Name)) return;
        CentralDifferences.Check(inputs =>
        {
            Tensor[] leaves = [.. inputs.Where(input => input.requires_grad)];
            var result = fixture.Run(inputs);

            // Squared, because the gradient of a linear operation alone is a constant.
            var first = autograd.grad([Weighted(result * result)], leaves, create_graph: true, allow_unused: true);
            return first.Select((gradient, i) => gradient is null ? zeros([], dtype: float64) : Weighted(gradient) * (i + 1)).Aggregate((a, b) => a + b);
        }, fixture.Inputs(ScalarType.Float64));
    }

    private static Tensor Weighted(Tensor result) => (result * ((arange(result.numel(), dtype: result.dtype) + 1).reshape(result.shape) / 10)).sum();

    private static double[] Numbers(Tensor tensor) => tensor.detach().to(float64).contiguous().data<double>().ToArray();

    private static void Near(double[] expected, double[] actual, double tolerance, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            if (expected[i].Equals(actual[i])) continue;
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])), $"{what}[{i}]: expected {expected[i]:R}, got {actual[i]:R}");
        }
    }
}
