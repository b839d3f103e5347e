using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Scratch;

/// <summary>Everything that happened while a perceptron learned.</summary>
/// <param name="Start">The n + 1 weights before the first example.</param>
/// <param name="Updates">Every update in order; none if it was right from the start.</param>
/// <param name="Epochs">How many passes through the data were made, a clean last one included.</param>
/// <param name="Converged">True if the last pass had no mistake, so that nothing would ever change again.</param>
public sealed record PerceptronTrace(
    Vector<double> Start, IReadOnlyList<PerceptronUpdate> Updates, int Epochs, bool Converged)
{
    /// <summary>The perceptron at the end.</summary>
    public Perceptron Learned => new(Updates.Count > 0 ? Updates[^1].Weights : Start);

    /// <summary>A sentence: how many updates, how many epochs, and whether the last one was clean.</summary>
    public override string ToString() =>
        $"{Updates.Count} updates; epoch {Epochs} {(Converged ? "is clean" : "still has mistakes")}; {Learned}";
}
