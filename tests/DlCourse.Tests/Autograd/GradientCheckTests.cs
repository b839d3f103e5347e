using DlCourse.Autograd;
using static TorchSharp.torch;

namespace DlCourse.Tests.Autograd;

/// <summary>Measured against computed slopes.</summary>
public sealed class GradientCheckTests
{
    [Fact]
    public void Right_gradients_pass_entry_by_entry()
    {
        var x = tensor(new[,] { { 0.3, -0.4 }, { 1.2, 0.7 } }, requires_grad: true);
        var w = tensor(new[] { 0.5, -1.5 }, requires_grad: true);
        var report = GradientCheck.Check(t => t[0].matmul(t[1]).tanh().sum(), [x, w]);
        Assert.True(report.Passed, report.ToString());
        Assert.Equal(6, report.Entries.Count);
        Assert.Equal([0.3, -0.4, 1.2, 0.7], x.data<double>().ToArray());
    }

    [Fact]
    public void A_wrong_rule_is_found_and_its_worst_entry_named()
    {
        var x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);
        var report = GradientCheck.Check(t => WrongSquare.apply(t[0]).sum(), [x]);
        Assert.False(report.Passed);
        Assert.Contains("entry 0: computed 1, measured 2", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Single_precision_is_refused_with_the_reason()
    {
        var error = Assert.Throws<ArgumentException>(() => GradientCheck.Check(t => t[0].sum(), [ones(2, requires_grad: true)]));
        Assert.Contains("to(float64)", error.Message, StringComparison.Ordinal);
    }

    /// <summary>x², whose rule forgets the 2.</summary>
    private sealed class WrongSquare : autograd.SingleTensorFunction<WrongSquare>
    {
        public override string Name => nameof(WrongSquare);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            return x * x;
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [grad_output * ctx.get_saved_variables()[0]];
    }
}
