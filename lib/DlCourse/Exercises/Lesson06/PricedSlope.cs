using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises;

/// <content>06.4: the gradient with an L2 price on the weights.</content>
public static partial class Lesson06
{
    /// <summary>06.4 (complete): what λ Σ w² adds to each slope.</summary>
    public static FunctionExercise<Matrix<double>, Vector<double>, Vector<double>, double, Vector<double>> PricedSlope { get; } = new(new()
    {
        Id = "06.4",
        Kind = ExerciseKind.Complete,
        Title = "A price on the weights",
        Reference = (inputs, targets, weights, lambda) => Priced(inputs, targets, weights, _ => 0, w => 2 * lambda * w),
        Cases =
        [
            (Table(new double[,] { { 1, 2 }, { 1, -1 } }), Numbers(1, 0), Numbers(1, 3), 0.1),
            (Table(new double[,] { { 1, 1, 2 }, { 1, 0, 1 }, { 1, 3, 0 } }), Numbers(1, 1, 0), Numbers(-4, 2, -5), 0.5),
        ],
        Nasty =
        [
            (Table(new double[,] { { 1, 2 }, { 1, -1 } }), Numbers(1, 0), Numbers(1, 3), 0),
            (Table(new double[,] { { 1, 2 }, { 1, -1 } }), Numbers(0, 0), Numbers(0, 0), 1),
            (Table(new double[,] { { 1 }, { 1 } }), Numbers(0, 1), Numbers(2), 0.3),
            (Table(new double[,] { { 1, -2, 0.5, 4 } }), Numbers(0), Numbers(0.1, -20, 0.3, 40), 0.01),
        ],
        Random = draw =>
        {
            var (inputs, targets) = Examples(draw);
            return (inputs, targets, draw.Vector(inputs.ColumnCount), draw.Rate());
        },
        Misconceptions =
        [
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, bias => 2 * lambda * bias, v => 2 * lambda * v),
                "The weights are right, but the bias pays too. It says where the line is, not how sure it is: let it go free."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, v => lambda * v),
                "Half of the price is missing. The slope of λw² has a 2 from the power rule."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, bias => lambda * bias, v => lambda * v),
                "Two things: the bias pays nothing, and the slope of λw² has a 2 from the power rule."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, v => -2 * lambda * v),
                "The sign is turned round: that rewards large weights. The price adds to the loss, so its slope adds too."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, v => lambda * v * v),
                "That is the price itself, λw². What is wanted is its slope: use the power rule."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, bias => lambda * bias * bias, v => lambda * v * v),
                "That is the price itself, λw². What is wanted is its slope; and the bias pays nothing."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, _ => 2 * lambda),
                "Every weight gets the same pull. The slope of λw² is larger for a larger weight: the weight itself is a factor."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, v => 2 * lambda * Math.Abs(v)),
                "A negative weight is pushed further down. Leave the absolute value out: then the pull is always towards 0."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, v => lambda * Math.Sign(v)),
                "That is the slope of λ|w|, the price called L1. For λw² the pull grows with the weight."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, v => 2 * lambda * v / targets.Count),
                "The price is divided by the number of examples. It stands outside the mean, once, so nothing divides it."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, v => 2 * v),
                "λ is missing: it says how much a weight costs."),
            new((inputs, targets, w, lambda) => Priced(inputs, targets, w, _ => 0, _ => 0),
                "Nobody pays anything. What does the price λw² add to the slope of w?"),
        ],
        Hints =
        [
            "The price is λ (w₁² + … + wₙ²). Does w₀ occur in it? Then what is its slope along w₀?",
            "Along wⱼ only λwⱼ² changes. The power rule of lesson 04 gives its slope.",
        ],
        Solution = """
            // solution 06.4
            Vector<double> SlopeWithL2(Matrix<double> inputs, Vector<double> targets, Vector<double> weights, double lambda)
            {
                var slope = inputs.Transpose() * ((inputs * weights).Map(Activations.Sigmoid) - targets) / targets.Count;
                slope[0] += 0;                                          // the bias
                for (var j = 1; j < weights.Count; j++)
                {
                    slope[j] += 2 * lambda * weights[j];                // the other weights
                }
                return slope;
            }
            """,
        Explanation = "Each step now also takes the part 2λη of every weight away. Plain gradient descent with L2 is therefore also called weight decay.",
    });

    private static Vector<double> Priced(
        Matrix<double> inputs, Vector<double> targets, Vector<double> weights, Func<double, double> onBias, Func<double, double> onWeight)
    {
        var slope = Slope(inputs, Chances(inputs, weights), targets);
        return slope + Vector<double>.Build.Dense(weights.Count, j => j == 0 ? onBias(weights[j]) : onWeight(weights[j]));
    }
}
