namespace DlCourse.Exercises;

/// <content>05.5: precision, recall and F₁ from answers and truth.</content>
public static partial class Lesson05
{
    /// <summary>05.5 (make): three metrics of a yes-or-no classifier, with nothing called positive as the nasty case.</summary>
    public static FunctionExercise<int[], int[], (double Precision, double Recall, double F1)> FoundAndRight { get; } = new(new()
    {
        Id = "05.5",
        Kind = ExerciseKind.Make,
        Title = "Precision, recall and F₁",
        Reference = (predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => (Share(tp, tp + fp), Share(tp, tp + fn), Share(2 * tp, 2 * tp + fp + fn))),
        Cases = [([1, 1, 1, 0, 0, 0], [1, 0, 0, 1, 0, 0]), ([1, 1, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0])],
        Nasty =
        [
            ([0, 0, 0], [1, 0, 0]), ([1, 1, 1, 1], [0, 1, 0, 0]), ([1, 0], [0, 1]), ([1, 0, 1], [1, 0, 1]), ([0, 0], [0, 0]), ([1, 1], [0, 0]),
            ([1, 1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 0, 1, 0]),
        ],
        Random = draw =>
        {
            var n = draw.Whole(5, 12);
            return (draw.Labels(n), draw.Labels(n));
        },
        Misconceptions =
        [
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => (Share(tp, tp + fn), Share(tp, tp + fp), Share(2 * tp, 2 * tp + fp + fn))),
                "Precision and recall have changed places. Precision divides by what was called positive, recall by what is positive."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => ((double)tp / (tp + fp), (double)tp / (tp + fn), 2.0 * tp / (2 * tp + fp + fn))),
                "There is a division of 0 by 0: nothing was called positive, or nothing is. Return 0 there, as the text asks."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) =>
                    (Share(tp, tp + fp), Share(tp, tp + fn), 2 * Share(tp, tp + fp) * Share(tp, tp + fn) / (Share(tp, tp + fp) + Share(tp, tp + fn)))),
                "Precision and recall are right. When both are 0, F₁ is 0 divided by 0: return 0 there too."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => (Whole(tp, tp + fp), Whole(tp, tp + fn), Whole(2 * tp, 2 * tp + fp + fn))),
                "Whole numbers divide to whole numbers in C#: 1 / 3 is 0. Make one of the two a double."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => (Share(tp, tp + fp), Share(tp, tp + fn), (Share(tp, tp + fp) + Share(tp, tp + fn)) / 2)),
                "Precision and recall are right. F₁ is their harmonic mean, 2PR / (P + R), not the plain one."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => (Share(tp, tp + fp), Share(tp, tp + fn), Share(tp, 2 * tp + fp + fn))),
                "Precision and recall are right. F₁ is half of what it should be: it is 2PR / (P + R)."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => (Share(tp, tp + fp), Share(tp, tp + fn), Share(2 * tp, tp + fp + fn))),
                "Precision and recall are right. F₁ is 2·hits / (2·hits + false alarms + misses): the 2 stands below the line as well."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => (Share(tp, tp + fp), Share(tp, tp + fn), Share(tp, tp + fp) * Share(tp, tp + fn))),
                "Precision and recall are right. F₁ is not their product but their harmonic mean, 2PR / (P + R)."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, tn) => (Share(tp + tn, tp + fp + fn + tn), Share(tp + tn, tp + fp + fn + tn), Share(tp + tn, tp + fp + fn + tn))),
                "These are the accuracy, three times. Precision looks only at what was called positive, recall only at what is positive."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => ((double)tp / (tp + fp), (double)tp / (tp + fn), 0)),
                "Two things are left: guard the divisions, because 0 / 0 is NaN in C#, and compute F₁."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, tn) => (Share(tp + tn, tp + fp + fn + tn), Share(tp, tp + fn), Share(2 * tp, 2 * tp + fp + fn))),
                "Recall is right. The first number is the accuracy: precision looks only at what was called positive."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, tn) => (Share(tp, tp + fp), Share(tn, tn + fp), Share(2 * tp, 2 * tp + fp + fn))),
                "Precision is right. The second number is the specificity: recall divides the hits by all that are positive."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, tn) => (Share(tn, tn + fn), Share(tn, tn + fp), Share(2 * tn, 2 * tn + fp + fn))),
                "These are the numbers of class 0. The positives are the 1s."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, tn) => (Share(tp, tp + fp + fn + tn), Share(tp, tp + fp + fn + tn), Share(tp, tp + fp + fn + tn))),
                "Every number divides by all examples. Precision divides by what was called positive, recall by what is positive."),
            new((predictions, targets) => Three(predictions, targets, (tp, fp, fn, _) => (100 * Share(tp, tp + fp), 100 * Share(tp, tp + fn), 100 * Share(2 * tp, 2 * tp + fp + fn))),
                "These are percent. Return shares, from 0 to 1."),
        ],
        Hints =
        [
            "Count three things: hits (called 1, is 1), false alarms (called 1, is 0) and misses (called 0, is 1).",
            "predictions.Zip(targets).Count(pair => pair == (1, 1)) counts the hits. Precision = hits / (hits + false alarms), recall = hits / (hits + misses).",
            "Guard both divisions: double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole. F₁ can be written as 2·hits / (2·hits + false alarms + misses).",
        ],
        Solution = """
            // solution 05.5
            (double Precision, double Recall, double F1)
                FoundAndRight(int[] predictions, int[] targets)
            {
                double Count(int said, int was) => predictions.Zip(targets).Count(pair => pair == (said, was));
                double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;

                var (hits, falseAlarms, misses) = (Count(1, 1), Count(1, 0), Count(0, 1));
                return (Ratio(hits, hits + falseAlarms), Ratio(hits, hits + misses), Ratio(2 * hits, 2 * hits + falseAlarms + misses));
            }
            """,
        Explanation = "None of the three looks at the true negatives. That is why they stay honest when nearly everything is negative.",
    });

    private static (double, double, double) Three(int[] predictions, int[] targets, Func<int, int, int, int, (double, double, double)> metrics)
    {
        int Count(int said, int was) => predictions.Zip(targets).Count(pair => pair == (said, was));
        return metrics(Count(1, 1), Count(1, 0), Count(0, 1), Count(0, 0));
    }

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static double Whole(int part, int whole) => whole == 0 ? 0 : part / whole;
}
