using System.Globalization;

namespace DlCourse.Exercises;

/// <summary>03.1: with w₀ = 1 and w = (3, −2), the sum and the answer at (1, 3), and the answer at (1, 2).</summary>
public sealed class ForwardPassExercise : Exercise
{
    private const double Tolerance = 1e-9;

    internal ForwardPassExercise()
        : base(
            "03.1",
            "One point forward",
            [
                "Write the sum out term by term: z = 1 + 3·x₁ − 2·x₂. Put the first coordinate in for x₁ and the second for x₂.",
                "At (1, 3) the terms are 1, 3 and −6. At (1, 2) they are 1, 3 and −4. The answer is 1 only if the sum is above zero.",
            ],
            """
            // solution 03.1
            double z = 1 + 3 * 1 - 2 * 3;      // the net input at (1, 3)
            int prediction = 0;                // ŷ at (1, 3): z is below zero
            int predictionOnLine = 0;          // ŷ at (1, 2): z is exactly 0, and 0 is not above 0
            """)
    {
    }

    /// <summary>Checks the three predictions.</summary>
    /// <param name="z">The net input at (1, 3).</param>
    /// <param name="prediction">ŷ at (1, 3): 0 or 1.</param>
    /// <param name="predictionOnLine">ŷ at (1, 2): 0 or 1.</param>
    /// <returns>The outcome and a diagnosis.</returns>
    public CheckResult Check(double z, int prediction, int predictionOnLine)
    {
        if (double.IsNaN(z) || prediction == int.MinValue || predictionOnLine == int.MinValue)
        {
            return Blank("Fill in all three blanks in the cell above, run it, then run this check again.");
        }

        if (Math.Abs(z - -2) > Tolerance)
        {
            return Wrong($"z at (1, 3): expected 1 + 3·1 − 2·3, got {z.ToString("0.####", CultureInfo.InvariantCulture)}.", WhyNot(z));
        }

        if (prediction is not (0 or 1) || predictionOnLine is not (0 or 1))
        {
            return Wrong("z is right. A prediction is the number 0 or the number 1: the step has no other values.");
        }

        if (prediction != 0)
        {
            return Wrong("z = −2 is right, but ŷ at (1, 3): expected 0, got 1.", "The step answers 1 only if z is above zero, and −2 is below.");
        }

        return predictionOnLine == 0
            ? Right("z = −2, ŷ = 0; and on the line ŷ = 0.", "The step asks “is z above zero?”. On the line z = 0, so the answer is no.")
            : Wrong("ŷ at (1, 2): expected 0, got 1.", "There 1 + 3 − 4 = 0: the point is on the line. The rule says z > 0, and 0 is not above 0.");
    }

    private static string WhyNot(double z)
    {
        (double Value, string Reason)[] slips =
        [
            (-3, "That is 3·1 − 2·3: the bias w₀ = 1 is missing."),
            (10, "That is 1 + 3·1 + 2·3: the weight of x₂ is −2, not 2."),
            (8, "That is 1 + 3·3 − 2·1: the two coordinates are swapped."),
            (2, "The size is right and the sign is not: 1 + 3 − 6 is below zero."),
            (0, "That is the sum at (1, 2). Here x₂ is 3."),
            (0.1192, "That is g(z), the sigmoid. The question asks for z itself."),
        ];
        var slip = Array.Find(slips, slip => Math.Abs(slip.Value - z) < 1e-4);
        return slip.Reason ?? "Write the three terms below each other: the bias, 3 times x₁, −2 times x₂.";
    }
}
