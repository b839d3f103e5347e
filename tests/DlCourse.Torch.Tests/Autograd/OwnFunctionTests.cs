namespace DlCourse.Torch.Tests.Autograd;

/// <summary>Functions with a backward rule of one's own, in TorchSharp's shape.</summary>
public sealed class OwnFunctionTests
{
    [Fact]
    public void A_function_s_own_rule_is_used()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        Scaled.apply(x, 3.0).sum().backward();
        Assert.Equal([30.0, 30], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void Each_of_several_results_sends_its_gradient()
    {
        var x = tensor(5.0, requires_grad: true);
        var parts = Both.apply(x);
        (parts[0] * 2 + parts[1] * 7).backward();
        Assert.Equal(9.0, x.grad!.item<double>());
    }

    /// <summary>a·x, whose rule claims ten times the slope.</summary>
    private sealed class Scaled : autograd.SingleTensorFunction<Scaled>
    {
        public override string Name => nameof(Scaled);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            ctx.save_data("factor", vars[1]);
            return (Tensor)vars[0] * (double)vars[1];
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [grad_output * (10 * (double)ctx.get_data("factor")), null!];
    }

    private sealed class Both : autograd.MultiTensorFunction<Both>
    {
        public override string Name => nameof(Both);

        public override List<Tensor> forward(autograd.AutogradContext ctx, params object[] vars) => [(Tensor)vars[0] + 0, (Tensor)vars[0] * 1];

        public override List<Tensor> backward(autograd.AutogradContext ctx, List<Tensor> grad_outputs) => [grad_outputs[0] + grad_outputs[1]];
    }
}
