using System.Globalization;
using DlCourse.Torch.Tests.Peers;
using TorchSharp.Modules;

namespace DlCourse.Torch.Tests.Optimisers;

/// <summary>Optimisers follow PyTorch's parameters, and go on where they were.</summary>
public sealed class OptimiserTests
{
    /// <summary>Each kind of optimiser, by the name that it has in PyTorch's fixture.</summary>
    internal static readonly Dictionary<string, Func<Parameter[], OptimizerHelper>> Made = new()
    {
        ["sgd"] = p => torch.optim.SGD(p, 0.1),
        ["sgd_momentum"] = p => torch.optim.SGD(p, 0.05, momentum: 0.9),
        ["sgd_dampening"] = p => torch.optim.SGD(p, 0.05, momentum: 0.9, dampening: 0.3),
        ["sgd_nesterov"] = p => torch.optim.SGD(p, 0.05, momentum: 0.8, nesterov: true, weight_decay: 0.01),
        ["sgd_climbing"] = p => torch.optim.SGD(p, 0.001, momentum: 0.5, maximize: true),
        ["adagrad"] = p => torch.optim.Adagrad(p, 0.1),
        ["adagrad_decay"] = p => torch.optim.Adagrad(p, 0.2, lr_decay: 0.05, weight_decay: 0.01, initial_accumulator_value: 0.1, eps: 1e-8),
        ["adadelta"] = p => torch.optim.Adadelta(p, 1.0, rho: 0.9, eps: 1e-6),
        ["adadelta_decay"] = p => torch.optim.Adadelta(p, 0.7, rho: 0.95, eps: 1e-4, weight_decay: 0.01),
        ["rmsprop"] = p => torch.optim.RMSProp(p, 0.01),
        ["rmsprop_momentum"] = p => torch.optim.RMSProp(p, 0.01, alpha: 0.9, momentum: 0.8, weight_decay: 0.01),
        ["rmsprop_centered"] = p => torch.optim.RMSProp(p, 0.01, alpha: 0.95, centered: true),
        ["rmsprop_all"] = p => torch.optim.RMSProp(p, 0.005, alpha: 0.95, eps: 1e-6, centered: true, momentum: 0.5, weight_decay: 0.02),
        ["adam"] = p => torch.optim.Adam(p, 0.05),
        ["adam_decay"] = p => torch.optim.Adam(p, 0.05, 0.8, 0.95, eps: 1e-6, weight_decay: 0.05),
        ["adam_amsgrad"] = p => torch.optim.Adam(p, 0.05, amsgrad: true),
        ["adam_climbing"] = p => torch.optim.Adam(p, 0.01, maximize: true),
        ["adamw"] = p => torch.optim.AdamW(p, 0.05, weight_decay: 0.01),
        ["adamw_amsgrad"] = p => torch.optim.AdamW(p, 0.03, weight_decay: 0.2, amsgrad: true),
        ["nadam"] = p => torch.optim.NAdam(p, 0.02),
        ["nadam_decay"] = p => torch.optim.NAdam(p, 0.005, 0.85, 0.99, weight_decay: 0.05, momentum_decay: 0.01),
        ["groups"] = p => torch.optim.SGD([new SGD.ParamGroup { Parameters = [p[0]] }, new SGD.ParamGroup([p[1]], lr: 0.01)], 0.05, momentum: 0.9),
    };

    public static TheoryData<string> Names => [.. Made.Keys];

    [Fact]
    public void Every_case_is_tested() => Assert.Equal(TrainingFixture.Optimisers.Names.Order(), Made.Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Parameters_follow_PyTorch_over_50_steps(string name)
    {
        var after = TrainingFixture.Optimisers[name].GetProperty("after");
        // The fixture is in double precision; single precision leaves it by what rounding makes of 50 steps.
        foreach (var (type, tolerance) in new[] { (float64, 1e-9), (float32, 3e-5) })
        {
            var (parameters, loss) = Regression(type);
            var optimiser = Made[name](parameters);
            for (var step = 1; step <= 50; step++)
            {
                Step(optimiser, loss);
                if (!after.TryGetProperty(step.ToString(CultureInfo.InvariantCulture), out var expected)) continue;
                Near(TrainingFixture.Numbers(expected), Numbers(parameters), tolerance, $"{type}, step {step}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_saved_state_goes_on_as_if_nothing_had_been(string name)
    {
        var (parameters, loss) = Regression(float64);
        var optimiser = Made[name](parameters);
        for (var i = 0; i < 5; i++) Step(optimiser, loss);
        var (others, otherLoss) = Regression(float64);
        var (fromFile, fromMemory) = (Made[name](others), Made[name](others));
        using (no_grad())
        {
            foreach (var (other, parameter) in others.Zip(parameters)) other.copy_(parameter);
        }

        using var stream = new MemoryStream();
        optimiser.save_state_dict(new BinaryWriter(stream));
        stream.Position = 0;
        fromFile.load_state_dict(new BinaryReader(stream));
        fromMemory.load_state_dict(optimiser.state_dict());
        foreach (var (a, b) in fromMemory.state_dict().State.Zip(optimiser.state_dict().State)) Assert.True(a.ApproximatelyEquals(b) && !ReferenceEquals(a, b));
        for (var i = 0; i < 3; i++)
        {
            Step(optimiser, loss);
            Step(fromFile, otherLoss);
            Near(Numbers(parameters), Numbers(others), 0, $"step {i}");
        }
    }

    [Fact]
    public void A_closure_computes_the_loss_and_its_gradients()
    {
        var (parameters, loss) = Regression(float64);
        var optimiser = torch.optim.SGD(parameters, 0.1);
        var before = Numbers(parameters);
        using var mode = no_grad();
        var returned = optimiser.step(() =>
        {
            optimiser.zero_grad();
            var computed = loss();
            computed.backward();
            return computed;
        });
        Assert.True(returned!.item<double>() > 0);
        Assert.NotEqual(before, Numbers(parameters));
    }

    [Fact]
    public void Zero_grad_leaves_zeros_and_parameters_without_gradients_alone()
    {
        var (parameters, loss) = Regression(float64);
        var unused = new Parameter(ones(2, dtype: float64));
        var optimiser = torch.optim.Adam([.. parameters, unused]);
        Step(optimiser, loss);
        optimiser.zero_grad();
        Assert.Equal(0, parameters[0].grad!.abs().sum().item<double>());
        Assert.Null(unused.grad);
        Assert.Equal([1.0, 1.0], unused.data<double>().ToArray());
    }

    [Fact]
    public void A_parameter_that_does_not_lie_in_order_is_changed_too()
    {
        var parameter = new Parameter(zeros(3, 2).t());
        var optimiser = torch.optim.SGD([parameter], 1);
        parameter.grad = -tensor(new[] { 1f, 2, 3, 4, 5, 6 }).reshape(2, 3);
        optimiser.step();
        Assert.Equal([1f, 2, 3, 4, 5, 6], parameter.contiguous().data<float>().ToArray());
    }

    [Fact]
    public void A_step_shows_in_what_was_saved_for_gradients()
    {
        var parameter = new Parameter(ones(2));
        var loss = (parameter * parameter).sum();
        loss.backward(retain_graph: true);
        torch.optim.SGD([parameter], 0.1).step();
        Assert.Contains("version", Assert.ThrowsAny<Exception>(() => loss.backward()).Message, StringComparison.Ordinal);
    }

    internal static (Parameter[] Parameters, Func<Tensor> Loss) Regression(ScalarType type)
    {
        var (x, y) = (Wave(6, 5), Wave(6, 7) * 2);
        Parameter weight = new(Wave(5, 7)), bias = new(Wave(7));
        return ([weight, bias], () => ((x.matmul(weight) + bias).tanh() - y).pow(2).mean());

        Tensor Wave(params long[] shape) => (arange(shape.Aggregate((a, b) => a * b), dtype: float64) * 1.7 + shape.Length).sin().reshape(shape).to(type);
    }

    private static void Step(torch.optim.Optimizer optimiser, Func<Tensor> loss)
    {
        optimiser.zero_grad();
        loss().backward();
        optimiser.step();
    }

    internal static double[] Numbers(Parameter[] parameters) => [.. parameters.SelectMany(parameter => parameter.detach().to(float64).data<double>().ToArray())];

    private static void Near(double[] expected, double[] actual, double tolerance, string what)
    {
        for (var i = 0; i < expected.Length; i++) Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])), $"{what}, number {i}: expected {expected[i]:R}, got {actual[i]:R}");
    }
}
