namespace DlCourse.Exercises.Authoring;

/// <summary>A step of stochastic gradient descent: g ← ∇ + decay · p, v ← momentum · v + g, p ← p − rate · v, as PyTorch's SGD.</summary>
/// <param name="LearningRate">The rate.</param>
/// <param name="Momentum">The share of the velocity that stays.</param>
/// <param name="WeightDecay">The share of the parameter that is added to its gradient.</param>
/// <param name="Nesterov">Whether the step looks ahead: p ← p − rate · (g + momentum · v).</param>
/// <param name="DecaysBiases">Whether parameters with one axis decay too.</param>
/// <param name="ClearsGradients">Whether the step sets the gradients to zero, or to null, when it is done.</param>
internal sealed record UpdateRule(
    double LearningRate, double Momentum = 0, double WeightDecay = 0, bool Nesterov = false, bool DecaysBiases = true, bool ClearsGradients = true)
{
    /// <summary>Steps with the velocity from before its update: a mistake.</summary>
    public bool UsesOldVelocity { get; init; }

    /// <summary>Takes only 1 − momentum of the gradient into the velocity: another convention, not PyTorch's.</summary>
    public bool Dampens { get; init; }
}
