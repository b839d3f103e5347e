namespace DlCourse.Exercises;

/// <content>07.5: softmax for logits of any size.</content>
public static partial class Lesson07
{
    /// <summary>07.5 (repair): the largest logit is taken off before the e-powers.</summary>
    public static FunctionExercise<double[], double[]> StableSoftmax { get; } = new(new()
    {
        Id = "07.5",
        Kind = ExerciseKind.Repair,
        Title = "A softmax that does not overflow",
        Reference = z => Shifted(z, z.Max()),
        AsShipped = z => Shifted(z, 0),
        Cases = [[2, 1, 0], [1002, 1001, 1000], [-1000, -1001, -1002]],
        Nasty = [[0, 0], [7], [1000, -1000], [-2000, 0, 3], [5, 1500, 5], [-750, -800], [30, 710, 705, -4], [0, -1000, -1200, -1100]],
        Random = draw => draw.Numbers(draw.Length(), -5, 5),
        Misconceptions =
        [
            new(z => Shifted(z, z.Min()), "That takes off the smallest, and then the largest can still overflow. Which one must become 0 so that no power is above 1?"),
            new(z => Shifted(z, z.Average()), "That takes off the mean. Logits far apart, such as 1000 and −1000, still overflow: take off the largest."),
            new(z => Shifted(z, 1000), "A fixed number helps for some logits only: −1000 − 1000 is rounded to 0. Take off something that depends on the logits."),
            new(z => Shifted(z, z[0]), "That takes off the first logit. It works when the first happens to be the largest: find the largest."),
            new(z => Shifted(z, z[^1]), "That takes off the last logit. Find the largest."),
            new(z => Shifted(z, z.Max(Math.Abs)), "That takes off the largest absolute value. When all logits are far below 0, they are pushed down further, to 0 / 0."),
            new(z => Powers([.. z.Select(v => v / z.Max(u => Math.Max(1, Math.Abs(u))))]), "Dividing the logits changes their differences, and with them the chances. Subtract instead."),
            new(z => Powers([.. z.Select(v => v / z.Max())]), "That divides by the largest logit, which changes the differences, and is a division by 0 when it is 0. Subtract instead."),
            new(z => [.. z.Select(v => Math.Exp(v - z.Max()) / z.Sum())], "The powers are right. Divide them by the sum of the powers, not by the sum of the logits."),
            new(z => Powers([.. z.Select(v => Math.Clamp(v, -700, 700))]), "Cutting logits off makes 1001 and 1002 equal. Keep the differences: subtract the same from each."),
            new(z => [.. z.Select(v => Math.Exp(v - z.Max()))], "The powers are safe now, but they no longer add up to 1. Divide by their sum."),
            new(z => [.. Shifted(z, 0).Select(p => double.IsNaN(p) ? 0 : p)], "That hides the NaN, and the chances do not add up to 1. Keep the overflow from happening."),
            new(z => [.. Shifted(z, 0).Select(p => double.IsNaN(p) ? 1.0 / z.Length : p)], "That hides the NaN behind equal chances. The logits still say which is likeliest: keep the overflow from happening."),
            new(z => [.. z.Select(v => Math.Exp(v - z.Max()) / z.Sum(Math.Exp))], "The largest is taken off above the line and not below it. Both need the same shift, so that it cancels."),
            new(z => Powers([.. z.Select(v => z.Max() - v)]), "The difference is turned round, so the smallest logit wins. Take the largest off each: v − largest."),
            new(z => [.. z.Select(v => v / z.Sum())], "Without e-powers negative logits give negative chances. Keep Math.Exp, and shift what goes into it."),
        ],
        Hints =
        [
            "Only differences of logits count. So Math.Exp(v − c) with one number c for all of them gives the same chances.",
            "An e-power overflows when its exponent is large, and it is at most 1 when the exponent is at most 0.",
            "Which c makes every v − c at most 0, and one of them exactly 0? Then the sum is at least 1, too.",
        ],
        Solution = """
            // solution 07.5
            double[] Softmax(double[] z)
            {
                var largest = z.Max();
                var powers = z.Select(v => Math.Exp(v - largest)).ToArray();
                return powers.Select(power => power / powers.Sum()).ToArray();
            }

            Console.WriteLine(Show(Softmax([1002, 1001, 1000])));
            """,
        Explanation = "No exponent is above 0, so nothing overflows. One of them is 0, so the sum is at least 1.",
    });

    private static double[] Shifted(double[] z, double c) => Powers([.. z.Select(v => v - c)]);

    private static double[] Powers(double[] z)
    {
        var powers = Array.ConvertAll(z, Math.Exp);
        return Array.ConvertAll(powers, power => power / powers.Sum());
    }
}
