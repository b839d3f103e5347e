using System.Globalization;
using DlCourse.Scratch;

namespace DlCourse.Exercises;

/// <content>03.2: weights by thinking.</content>
public static partial class Lesson03
{
    /// <summary>03.2 (complete): weights for OR, NAND and "A and not B".</summary>
    public static ValueExercise<Perceptron, Perceptron, Perceptron> Gates { get; } = new(new()
    {
        Id = "03.2",
        Kind = ExerciseKind.Complete,
        Title = "Three gates by thinking",
        Answers = (
            new("OR", new(-10, 20, 20))
            {
                Judge = neuron => MistakesIn(Gate.Or, neuron),
                IsBlank = HasBlank,
                Misconceptions =
                [
                    new(new(-30, 20, 20), "OR, row (1, 0): expected 1, got 0, because z = -10 is below zero."),
                    new(new(-20, 20, 20), "z = 0 is exactly zero, which counts as 0"),
                    new(new(10, -20, -20), "OR: every row has the opposite answer. Turn the signs of all three weights."),
                ],
            },
            new("NAND", new(30, -20, -20))
            {
                Judge = neuron => MistakesIn(Gate.Nand, neuron),
                IsBlank = HasBlank,
                Misconceptions =
                [
                    new(new(-30, 20, 20), "NAND: every row has the opposite answer. Turn the signs of all three weights."),
                    new(new(0, -20, -20), "NAND: with w₀ = 0 the line passes through (0, 0), so that row can never be 1."),
                    new(new(30, -20), "NAND: expected 3 numbers (w₀, w₁, w₂), got 2."),
                ],
            },
            new("A and not B", new(-10, 20, -20))
            {
                Judge = neuron => MistakesIn(Gate.AAndNotB, neuron),
                IsBlank = HasBlank,
                Misconceptions =
                [
                    new(new(-10, -20, 20), "A and not B, row (0, 1): expected 0, got 1, because z = 10 is above zero."),
                    new(new(-10, 20, 20), "A and not B, row (1, 1): expected 0, got 1, because z = 30 is above zero."),
                ],
            }),
        Hints =
        [
            "OR: keep 20 and 20 and ask how large w₀ must be. The row (0, 0) leaves only w₀, so w₀ is below zero; one single 20 must lift it above.",
            "NAND is AND with every answer turned round. What happens to the sign of z if you turn the signs of all three weights?",
            "A and not B: x₁ votes for (+20), x₂ votes against (−20). The bias must beat nobody's vote, and lose to x₁ alone.",
        ],
        Solution = """
            // solution 03.2
            var orNeuron   = new Perceptron(-10, 20, 20);
            var nandNeuron = new Perceptron(30, -20, -20);
            var aNotB      = new Perceptron(-10, 20, -20);
            """,
        Praise = "All twelve rows are right.",
        Explanation = "Each gate is a line with the right corners on its positive side. Many weights draw such a line; yours need not be ours.",
    });

    private static bool HasBlank(Perceptron neuron) => neuron.Weights.Any(double.IsNaN);

    private static IEnumerable<string> MistakesIn(Gate gate, Perceptron neuron)
    {
        if (neuron.InputCount != 2)
        {
            yield return $"{gate.Name}: expected 3 numbers (w₀, w₁, w₂), got {neuron.Weights.Count}.";
            yield break;
        }

        if (neuron.CountMistakes(gate.Inputs, gate.Targets) == 4)
        {
            yield return $"{gate.Name}: every row has the opposite answer. Turn the signs of all three weights.";
            yield break;
        }

        foreach (var (x, y) in gate.Inputs.EnumerateRows().Zip(gate.Targets))
        {
            var z = neuron.NetInput(x);
            if (neuron.Predict(x) == y) continue;
            var side = z > 0 ? "above zero" : z < 0 ? "below zero" : "exactly zero, which counts as 0";
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{gate.Name}, row ({x[0]}, {x[1]}): expected {y}, got {1 - y}, because z = {z:0.####} is {side}.");
        }

        if (neuron.Weights[0] == 0 && gate.Targets[3] == 1)
        {
            yield return $"{gate.Name}: with w₀ = 0 the line passes through (0, 0), so that row can never be 1. It needs a bias.";
        }
    }
}
