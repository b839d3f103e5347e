namespace DlCourse.Exercises;

/// <content>08.2: an update that uses weights which have moved already.</content>
public static partial class Lesson08
{
    /// <summary>08.2 (repair): one step of the 2-2-1 network, every gradient at the old weights.</summary>
    public static FunctionExercise<double[], double[], double, double, double[]> OldWeights { get; } = new(new()
    {
        Id = "08.2",
        Kind = ExerciseKind.Repair,
        Title = "The same two digits",
        Reference = Right,
        AsShipped = (w, i, actual, rate) => Stepped(w, i, actual, rate, moved => moved),
        Cases =
        [
            ([0.11, 0.21, 0.12, 0.08, 0.14, 0.15], [2, 3], 1, 0.05),
            ([1, 0, 0, 1, 1, -1], [1, 2], 0, 0.5),
        ],
        Nasty =
        [
            ([0, 0, 0, 0, 0, 0], [1, 1], 1, 0.1),
            ([0.5, -0.5, 0.25, 2, -1, 3], [0, -4], -2, 0.01),
            ([1, 1, 1, 1, 1, 1], [1, 1], 4, 0.3),
            ([0.3, 0.1, -0.2, 0.4, 0, 1], [5, -1], 10, 0.02),
        ],
        Random = draw => (draw.Numbers(6), draw.Numbers(2), draw.Number(), draw.Rate()),
        Misconceptions =
        [
            new((w, i, actual, rate) => Right(w, i, actual, -rate),
                "It uses the old weights now, but it goes uphill. The signs were right: subtract."),
            new((w, i, actual, rate) => Stepped(w, i, actual, rate, moved => ((w[4] + moved.W5) / 2, (w[5] + moved.W6) / 2)),
                "Half old and half new is still not a slope of this loss. All gradients belong to the place where the step begins."),
            new((w, i, actual, rate) => Right(w, i, actual, 2 * rate),
                "It uses the old weights now, but every step is twice as long. The ½ of the loss cancels the 2 of the square."),
            new((w, i, actual, rate) => Right(w, i, actual, rate / 2),
                "It uses the old weights now, but every step is half as long. The slope of ½e² is e: no ½ is left."),
            new((w, i, actual, rate) => Stepped(w, i, actual, rate, _ => (1, 1)),
                "The output weight is gone from the hidden gradients. The blame of h₁ travels over w₅: keep it as a factor, the old one."),
            new((w, i, actual, rate) => Stepped(w, i, actual, rate, _ => (w[5], w[4])),
                "w₅ and w₆ are exchanged. h₁ goes out over w₅, that is w[4]; h₂ over w₆, that is w[5]."),
            new((w, i, actual, rate) => Stepped(w, i, actual, rate, moved => (w[4], moved.W6)),
                "w₁ and w₂ are right now. The last two lines still read a weight that has moved."),
            new((w, i, actual, rate) => Stepped(w, i, actual, rate, moved => (moved.W5, w[5])),
                "w₃ and w₄ are right now. The lines of w₁ and w₂ still read a weight that has moved."),
            new((w, i, actual, rate) => Stepped(w, i, actual, -rate, moved => moved),
                "That goes uphill, and the hidden lines still read weights that have moved. The minus signs were right; look at next[4] and next[5]."),
            new((w, i, actual, rate) => HiddenFirst(w, i, actual, rate),
                "The hidden weights are right. But now h₁ and h₂ are computed again from weights that have moved, and w₅ and w₆ learn from those."),
            new((w, i, actual, rate) => Twice(w, i, actual, rate),
                "The forward pass is run again between the two halves. One forward pass, all gradients from it, then one step."),
            new((w, i, actual, rate) => [w[0], w[1], w[2], w[3], .. Right(w, i, actual, rate)[4..]],
                "w₁ to w₄ stand still. They have slopes too: Δ times the old output weight times the input."),
            new((w, i, actual, rate) => [.. Right(w, i, actual, rate)[..4], w[4], w[5]],
                "w₅ and w₆ stand still. They must move as well, but only after their old values have carried the blame back."),
        ],
        Hints =
        [
            "The loss is a landscape over six weights. Its slope at the old place needs the old values everywhere. Which line uses a value of the new place?",
            "next is being filled while the lines below still read from it. w stays as it was.",
            "In the four hidden lines, write w in place of next inside the product.",
        ],
        Solution = """
            // solution 08.2
            double[] Update(double[] w, double[] i, double actual, double rate)
            {
                var h1 = i[0] * w[0] + i[1] * w[1];           // w[0] is w₁, w[1] is w₂, and so on
                var h2 = i[0] * w[2] + i[1] * w[3];
                var delta = h1 * w[4] + h2 * w[5] - actual;

                double[] next = [.. w];                       // a copy, to be moved
                next[4] -= rate * delta * h1;
                next[5] -= rate * delta * h2;
                next[0] -= rate * delta * w[4] * i[0];
                next[1] -= rate * delta * w[4] * i[1];
                next[2] -= rate * delta * w[5] * i[0];
                next[3] -= rate * delta * w[5] * i[1];
                return next;
            }

            var moved = Update(w, i, actual: 1, rate: 0.05);
            Console.WriteLine($"{Predict(moved):0.00}, or with more digits {Predict(moved):0.00000}");
            """,
        Explanation = "A gradient belongs to one place. First all six slopes at the old place, then one step with all six.",
    });

    private static double[] Right(double[] w, double[] i, double actual, double rate) => Stepped(w, i, actual, rate, _ => (w[4], w[5]));

    /// <summary>One step; which pair of output weights carries the blame back is chosen by somebody who knows the moved ones.</summary>
    private static double[] Stepped(double[] w, double[] i, double actual, double rate, Func<(double W5, double W6), (double W5, double W6)> carriers)
    {
        var (h1, h2) = (i[0] * w[0] + i[1] * w[1], i[0] * w[2] + i[1] * w[3]);
        var delta = h1 * w[4] + h2 * w[5] - actual;
        var moved = (W5: w[4] - rate * delta * h1, W6: w[5] - rate * delta * h2);
        var (carrier1, carrier2) = carriers(moved);
        return
        [
            w[0] - rate * delta * carrier1 * i[0], w[1] - rate * delta * carrier1 * i[1],
            w[2] - rate * delta * carrier2 * i[0], w[3] - rate * delta * carrier2 * i[1], moved.W5, moved.W6,
        ];
    }

    /// <summary>The hidden weights move first, and the output weights learn from the hidden values after that.</summary>
    private static double[] HiddenFirst(double[] w, double[] i, double actual, double rate)
    {
        var right = Right(w, i, actual, rate);
        var delta = (i[0] * w[0] + i[1] * w[1]) * w[4] + (i[0] * w[2] + i[1] * w[3]) * w[5] - actual;
        var (h1, h2) = (i[0] * right[0] + i[1] * right[1], i[0] * right[2] + i[1] * right[3]);
        return [.. right[..4], w[4] - rate * delta * h1, w[5] - rate * delta * h2];
    }

    /// <summary>The output weights move, a new forward pass follows, and then the hidden weights move.</summary>
    private static double[] Twice(double[] w, double[] i, double actual, double rate)
    {
        var first = Right(w, i, actual, rate);
        double[] between = [w[0], w[1], w[2], w[3], first[4], first[5]];
        return [.. Right(between, i, actual, rate)[..4], first[4], first[5]];
    }
}
