using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A loss of an input and a target, to which some elements or classes contribute more than others.</summary>
/// <typeparam name="T1">The input's type.</typeparam>
/// <typeparam name="T2">The target's type.</typeparam>
/// <typeparam name="TResult">The loss's type.</typeparam>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    /// <summary>Says what counts how much, and what is done with the losses of the elements.</summary>
    /// <param name="weight">How much each element or class counts; null: all equally.</param>
    /// <param name="reduction">The mean, the sum, or the loss of each element.</param>
    public WeightedLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.weight = weight;

    /// <summary>How much each element or class counts; null: all equally.</summary>
    public Tensor? weight { get; }
}
