using System.Globalization;
using DlCourse.Scratch;

namespace DlCourse.Exercises;

/// <summary>03.2: weights by thinking for OR, NAND and "A and not B".</summary>
public sealed class GateWeightsExercise : Exercise
{
    internal GateWeightsExercise()
        : base(
            "03.2",
            "Three gates by thinking",
            [
                "OR: keep 20 and 20 and ask how large w₀ must be. The row (0, 0) leaves only w₀, so w₀ is below zero; one single 20 must lift it above.",
                "NAND is AND with every answer turned round. What happens to the sign of z if you turn the signs of all three weights?",
                "A and not B: x₁ votes for (+20), x₂ votes against (−20). The bias must beat nobody's vote, and lose to x₁ alone.",
            ],
            """
            // solution 03.2
            var orNeuron   = new Perceptron(-10, 20, 20);
            var nandNeuron = new Perceptron(30, -20, -20);
            var aNotB      = new Perceptron(-10, 20, -20);
            """)
    {
    }

    /// <summary>Checks three neurons on all four rows each.</summary>
    /// <param name="or">Weights for OR.</param>
    /// <param name="nand">Weights for NAND.</param>
    /// <param name="aAndNotB">Weights for "A and not B".</param>
    /// <returns>Correct if all are right; Incorrect if one with no blank is wrong; else NotAttempted.</returns>
    public CheckResult Check(Perceptron or, Perceptron nand, Perceptron aAndNotB)
    {
        (Gate Gate, Perceptron Neuron)[] answers = [(Gate.Or, or), (Gate.Nand, nand), (Gate.AAndNotB, aAndNotB)];
        var wrong = answers.Where(answer => !IsBlank(answer.Neuron)).SelectMany(answer => Diagnose(answer.Gate, answer.Neuron)).ToArray();
        if (wrong.Length > 0)
        {
            return Wrong(wrong);
        }

        var open = answers.Where(answer => IsBlank(answer.Neuron)).Select(answer => answer.Gate.Name).ToArray();
        return open.Length switch
        {
            0 => Right(
                "All twelve rows are right.",
                "Each gate is a line with the right corners on its positive side. Many weights draw such a line; yours need not be ours."),
            3 => Blank("Replace the blanks by numbers. Start with OR: only its bias is missing."),
            _ => Blank($"Right so far. Still blank: {string.Join(", ", open)}."),
        };
    }

    private static bool IsBlank(Perceptron neuron) => neuron is null || neuron.Weights.Any(double.IsNaN);

    private static List<string> Diagnose(Gate gate, Perceptron neuron)
    {
        if (neuron.InputCount != 2)
        {
            return [$"{gate.Name}: expected 3 numbers (w₀, w₁, w₂), got {neuron.Weights.Count}."];
        }

        if (neuron.CountMistakes(gate.Inputs, gate.Targets) == 4)
        {
            return [$"{gate.Name}: every row has the opposite answer. Turn the signs of all three weights."];
        }

        var rows = gate.Inputs.EnumerateRows().Zip(gate.Targets, (x, y) => (X: x, Y: (int)y, Z: neuron.NetInput(x), Got: neuron.Predict(x)));
        var lines = rows.Where(row => row.Got != row.Y).Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{gate.Name}, row ({row.X[0]}, {row.X[1]}): expected {row.Y}, got {row.Got}, because z = {row.Z:0.####} is {Where(row.Z)}.")).ToList();
        if (neuron.Weights[0] == 0 && gate.Targets[3] == 1)
        {
            lines.Add($"{gate.Name}: with w₀ = 0 the line passes through (0, 0), so that row can never be 1. It needs a bias.");
        }

        return lines;
    }

    private static string Where(double z) => z > 0 ? "above zero" : z < 0 ? "below zero" : "exactly zero, which counts as 0";
}
