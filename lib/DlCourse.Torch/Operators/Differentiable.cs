using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using static TorchSharp.torch;

namespace DlCourse.Torch.Operators;

/// <summary>The two ways in which a function of one number remembers what its derivative needs.</summary>
internal static class Differentiable
{
    /// <summary>y = f(x), whose rule needs x: (g, x) ↦ g·f′(x).</summary>
    public static Tensor ByInput<TKernel>(Tensor x, string name, Func<Tensor, Tensor, Tensor> rule) where TKernel : IFloatingKernel
    {
        x = Promotion.Floating(x);
        return ByInput(x, Pointwise.Floating<TKernel>(x), name, rule);
    }

    /// <summary>Makes y the result of a function of x whose rule needs x.</summary>
    public static Tensor ByInput(Tensor x, Tensor y, string name, Func<Tensor, Tensor, Tensor> rule)
    {
        if (Graph.Record(name, x) is not { } node) return y;
        var saved = node.Save(x);
        return node.Gradient(x, g => rule(g, saved.Value)).Output(y);
    }

    /// <summary>y = f(x), whose rule needs y: (g, y) ↦ g·f′(x), written in terms of y; as one pass, and as a rule that has gradients itself.</summary>
    public static Tensor ByResult<TKernel, TSlope>(Tensor x, string name, Func<Tensor, Tensor, Tensor> rule) where TKernel : IFloatingKernel where TSlope : ISlope
    {
        x = Promotion.Floating(x);
        return ByResult<TSlope>(x, Pointwise.Floating<TKernel>(x), name, rule);
    }

    /// <summary>y = f(x), whose rule needs y: (g, y) ↦ g·f′(x), written in terms of y.</summary>
    public static Tensor ByResult<TKernel>(Tensor x, string name, Func<Tensor, Tensor, Tensor> rule) where TKernel : IFloatingKernel
    {
        x = Promotion.Floating(x);
        return ByResult(x, Pointwise.Floating<TKernel>(x), name, rule);
    }

    /// <summary>Makes y the result of a function of x whose rule needs y, with one pass over g and y in place of the rule, unless the gradient must have a gradient itself.</summary>
    public static Tensor ByResult<TSlope>(Tensor x, Tensor y, string name, Func<Tensor, Tensor, Tensor> rule) where TSlope : ISlope =>
        ByResult(x, y, name, (g, result) => GradMode.IsEnabled || g.dtype != result.dtype ? rule(g, result) : Pointwise.Binary<Slope<TSlope>>(g, result, name));

    /// <summary>Makes y the result of a function of x whose rule needs y.</summary>
    public static Tensor ByResult(Tensor x, Tensor y, string name, Func<Tensor, Tensor, Tensor> rule)
    {
        if (Graph.Record(name, x) is not { } node) return y;
        // The result becomes the node's before it is saved: a second derivative goes through y to x.
        SavedTensor? saved = null;
        node.Gradient(x, g => rule(g, saved!.Value)).Output(y);
        saved = node.Save(y);
        return y;
    }
}
