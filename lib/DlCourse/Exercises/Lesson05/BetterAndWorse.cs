using System.Globalization;

namespace DlCourse.Exercises;

/// <content>05.6: a model with a lower loss and a lower accuracy.</content>
public static partial class Lesson05
{
    /// <summary>What model A gives the right answer on each of five days: right five times, and never sure.</summary>
    private const double TimidProbability = 0.55;

    /// <summary>05.6 (explore): five probabilities with a lower mean −ln p than 0.55 everywhere, and at most one right answer.</summary>
    public static ValueExercise<double[]> BetterAndWorse { get; } = new(new()
    {
        Id = "05.6",
        Kind = ExerciseKind.Explore,
        Title = "A lower loss with one right answer",
        Answer = new("Your model", [0.49, 0.49, 0.49, 0.49, 0.99])
        {
            IsBlank = model => model is not { Length: > 0 } || model.SequenceEqual([0.55, 0.55, 0.55, 0.55, 0.55]),
            Judge = NotBoth,
            Remark = LossAndAccuracy,
            Misconceptions =
            [
                new([0.4, 0.4, 0.4, 0.4, 0.99], "Four wrong days may cost little only if they are nearly right."),
                new([0.6, 0.6, 0.6, 0.6, 0.6], "It is right on 5 of 5 days: at most 1 is wanted."),
                new([0.49, 0.49, 0.49, 0.49, 0.6], "What does the one right day cost? It may be cheaper."),
                new([0.49, 0.49, 0.49, 0.49, 0.49], "On a wrong day p is at most ½, and costs at least ln 2 = 0.693. Five of them cannot be cheaper than A."),
                new([0.49, 0.99], "There are 2 probabilities: give one for each of the five days."),
                new([49, 49, 49, 49, 99], "49 is no probability: it lies between 0 and 1."),
                new([0.9, 0.9, 0.9, 0.9, 0], "A chance of 0 for what happened costs infinitely much."),
                new([double.NaN, 0.49, 0.49, 0.49, 0.99], "NaN is no probability"),
            ],
        },
        Hints =
        [
            "A wrong day costs at least −ln 0.5 = 0.693. How near to that can it be?",
            "Four days just below ½ cost about 2.8 together, and A pays 2.99 for all five. What may your fifth day cost?",
        ],
        Solution = """
            // solution 05.6
            double[] modelB = [0.49, 0.49, 0.49, 0.49, 0.99];

            Compare("A", modelA);
            Compare("B", modelB);
            """,
        Praise = "The loss fell, and so did the accuracy.",
        Explanation = "Accuracy asks on which side of ½ each day lies, the loss asks how far. Four near misses and one sure hit beat five timid hits, in loss only.",
    });

    private static IEnumerable<string> NotBoth(double[] model)
    {
        if (model.Length != 5) return [$"There are {model.Length} probabilities: give one for each of the five days."];
        if (model.Any(p => p is not (>= 0 and <= 1)))
        {
            return [string.Create(CultureInfo.InvariantCulture, $"{model.First(p => p is not (>= 0 and <= 1))} is no probability: it lies between 0 and 1.")];
        }

        if (model.Contains(0)) return ["A chance of 0 for what happened costs infinitely much. Never say never."];
        var right = model.Count(p => p > 0.5);
        var (loss, timid) = (model.Average(p => -Math.Log(p)), -Math.Log(TimidProbability));
        if (right > 1) return [$"It is right on {right} of 5 days: at most 1 is wanted. A day is right when its chance is above ½.", string.Create(CultureInfo.InvariantCulture, $"Its loss is {loss:0.0000}; A's is {timid:0.0000}.")];
        if (loss < timid) return [];
        var thought = right == 0
            ? "On a wrong day p is at most ½, and costs at least ln 2 = 0.693. Five of them cannot be cheaper than A."
            : model.Where(p => p <= 0.5).Average(p => -Math.Log(p)) > 5 * timid / 4
                ? "Four wrong days may cost little only if they are nearly right. How near may p come to the side that counts?"
                : "The wrong days are cheap enough. What does the one right day cost? It may be cheaper.";
        return [string.Create(CultureInfo.InvariantCulture, $"Its loss is {loss:0.0000}, not below A's {timid:0.0000}."), thought];
    }

    private static string LossAndAccuracy(double[] model) => string.Create(
        CultureInfo.InvariantCulture,
        $"Loss {model.Average(p => -Math.Log(p)):0.0000} against A's {-Math.Log(TimidProbability):0.0000}, accuracy {model.Count(p => p > 0.5)} of 5 against A's 5 of 5.");
}
