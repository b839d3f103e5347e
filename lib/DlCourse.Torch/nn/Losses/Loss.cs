using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A loss of an input and a target.</summary>
/// <typeparam name="T1">The input's type.</typeparam>
/// <typeparam name="T2">The target's type.</typeparam>
/// <typeparam name="TResult">The loss's type.</typeparam>
public abstract class Loss<T1, T2, TResult> : nn.Module<T1, T2, TResult>
{
    /// <summary>Says what is done with the losses of the elements.</summary>
    /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
    public Loss(nn.Reduction reduction = nn.Reduction.Mean) : base("") => this.reduction = reduction;

    /// <summary>The mean, the sum, or the loss of each element.</summary>
    public nn.Reduction reduction { get; }
}

/// <summary>A loss of three inputs.</summary>
/// <typeparam name="T1">The first input's type.</typeparam>
/// <typeparam name="T2">The second input's type.</typeparam>
/// <typeparam name="T3">The third input's type.</typeparam>
/// <typeparam name="TResult">The loss's type.</typeparam>
public abstract class Loss<T1, T2, T3, TResult> : nn.Module<T1, T2, T3, TResult>
{
    /// <summary>Says what is done with the losses of the elements.</summary>
    /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
    public Loss(nn.Reduction reduction = nn.Reduction.Mean) : base("") => this.reduction = reduction;

    /// <summary>The mean, the sum, or the loss of each element.</summary>
    public nn.Reduction reduction { get; }
}
