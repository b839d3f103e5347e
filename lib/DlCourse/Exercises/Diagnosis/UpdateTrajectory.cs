using DlCourse.Exercises.Authoring;
using DlCourse.Exercises.Comparison;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>
/// A small loss of fixed numbers, Σ ½ a (p − c)² + 1/20 p⁴, and the parameters that a rule or a learner's step makes of it. The loss is no
/// plain bowl, so that different mistakes leave different traces.
/// </summary>
internal static class UpdateTrajectory
{
    private static readonly double[] Start = [1, -2, 0.5, 1.5, -1, 2];
    private static readonly double[] Curvature = [1, 0.5, 2, 1.5, 1, 0.8];
    private static readonly double[] Lowest = [0.2, 1, -0.6, 0.4, 1.1, -0.3];
    private const int Weights = 4;

    /// <summary>The parameters after each step of a rule.</summary>
    public static double[][] Of(UpdateRule rule, int steps)
    {
        var (p, v, sum) = ((double[])Start.Clone(), new double[Start.Length], new double[Start.Length]);
        return [.. Enumerable.Range(0, steps).Select(_ =>
        {
            for (var i = 0; i < p.Length; i++)
            {
                var slope = Curvature[i] * (p[i] - Lowest[i]) + 0.2 * p[i] * p[i] * p[i];
                sum[i] = rule.ClearsGradients ? slope : sum[i] + slope;
                var g = sum[i] + (i < Weights || rule.DecaysBiases ? rule.WeightDecay * p[i] : 0);
                var old = v[i];
                v[i] = rule.Momentum * v[i] + (rule.Dampens ? 1 - rule.Momentum : 1) * g;
                p[i] -= rule.LearningRate * (rule.UsesOldVelocity ? old : rule.Nesterov ? g + rule.Momentum * v[i] : v[i]);
            }

            return (double[])p.Clone();
        })];
    }

    /// <summary>The parameters: a weight [2, 2] and a bias [2].</summary>
    public static Tensor[] Parameters() =>
    [
        tensor(Start[..Weights]).reshape(2, 2).to(float32).requires_grad_().DetachFromDisposeScope(),
        tensor(Start[Weights..]).to(float32).requires_grad_().DetachFromDisposeScope(),
    ];

    /// <summary>Adds the gradients of the loss to those of the parameters.</summary>
    public static void Backward(Tensor[] parameters)
    {
        var p = cat([parameters[0].flatten(), parameters[1]]);
        var (a, c) = (tensor(Curvature).to(float32), tensor(Lowest).to(float32));
        (a * (p - c).pow(2) / 2 + p.pow(4) / 20).sum().backward();
    }

    /// <summary>All numbers of the parameters.</summary>
    public static double[] Numbers(Tensor[] parameters) => [.. parameters.SelectMany(TensorArrays.Flat)];

    /// <summary>The first step after which two ways differ; −1 if none.</summary>
    public static int Parting(double[][] expected, IReadOnlyList<double[]> got)
    {
        var tolerance = new Tolerance(1e-4, 1e-5);
        for (var step = 0; step < expected.Length; step++)
        {
            if (step >= got.Count || !Observation.OfNumbers([Start.Length], expected[step]).Accepts(Observation.OfNumbers([got[step].Length], got[step]), tolerance)) return step;
        }

        return -1;
    }
}
