namespace DlCourse.Exercises;

/// <content>01.3: the nearest neighbours vote.</content>
public static partial class Lesson01
{
    /// <summary>01.3 (make): the class of the majority among the k nearest.</summary>
    public static FunctionExercise<double[], int[], int, int> Vote { get; } = new(new()
    {
        Id = "01.3",
        Kind = ExerciseKind.Make,
        Title = "The neighbours vote",
        Reference = (distances, labels, k) => Ones(Nearest(distances, labels).Take(k)) * 2 > k ? 1 : 0,
        Cases = [([3, 1, 2, 9, 8], [1, 0, 1, 0, 0], 3), ([3, 1, 2, 9, 8], [1, 0, 1, 0, 0], 1)],
        Nasty =
        [
            ([5], [1], 1),
            ([5], [0], 1),
            ([4, 3, 2, 1, 0.5], [0, 0, 1, 1, 1], 5),
            ([0.1, 0.2, 0.3, 7, 8, 9, 10], [0, 0, 0, 1, 1, 1, 1], 3),
            ([10, 9, 8, 7, 0.3, 0.2, 0.1], [1, 1, 1, 1, 0, 0, 0], 3),
            ([1e-9, 1e9, 1], [1, 0, 0], 1),
        ],
        Random = draw =>
        {
            var n = draw.Whole(5, 12);
            var distances = Enumerable.Range(0, n).Select(i => Math.Abs(draw.Number()) + i / 1000.0).ToArray();
            return (distances, [.. draw.Labels(n, 2)], 2 * draw.Whole(0, 2) + 1);
        },
        Misconceptions =
        [
            new((distances, labels, k) => Nearest(distances, labels).First(), "That is the nearest one alone. Let the k nearest vote."),
            new((distances, labels, k) => Ones(Nearest(distances, labels).TakeLast(k)) * 2 > k ? 1 : 0, "Those are the k farthest. OrderBy puts the smallest distance first."),
            new((distances, labels, k) => Ones(labels) * 2 > labels.Length ? 1 : 0, "Here all examples vote, near and far. Only the k nearest may."),
            new((distances, labels, k) => Ones(labels.Take(k)) * 2 > k ? 1 : 0, "Those are the first k of the list. Put them in the order of their distances first."),
            new((distances, labels, k) => Ones(labels.Order().Take(k)) * 2 > k ? 1 : 0, "That sorts the labels, so the zeros come first. Sort by distance, and let each label go with its distance."),
            new((distances, labels, k) => Ones(Nearest(distances, labels).Take(k)) * 2 > k ? 0 : 1, "Every answer is the other way round: 1 needs more than half of the votes."),
            new((distances, labels, k) => Ones(Nearest(distances, labels).Take(k)), "That is the number of votes for class 1. Answer with the class that has more than half of them."),
            new((distances, labels, k) => Ones(Nearest(distances, labels).Take(k)) > 0 ? 1 : 0, "One vote for class 1 is enough here. It needs more than half of the k votes."),
            new((distances, labels, k) => Array.IndexOf(distances, distances.Min()), "That is the place of the nearest example. The answer is a class: look its label up, and let k of them vote."),
        ],
        Hints =
        [
            "Three steps: put the labels in the order of their distances, take the first k, and see which class has more than half.",
            "distances.Zip(labels) pairs each distance with its label. OrderBy(pair => pair.First) sorts the pairs, Take(k) keeps the nearest.",
            "With two classes you need to count the ones only: Count(pair => pair.Second == 1). Compare twice that number with k.",
        ],
        Solution = """
            // solution 01.3
            int Vote(double[] distances, int[] labels, int k)
            {
                var nearest = distances.Zip(labels).OrderBy(pair => pair.First).Take(k);
                return 2 * nearest.Count(pair => pair.Second == 1) > k ? 1 : 0;
            }
            """,
        Explanation = "Learning is only remembering here; all the work is done when the question comes. More voters make the answer calmer.",
    });

    private static IEnumerable<int> Nearest(double[] distances, int[] labels) =>
        distances.Zip(labels).OrderBy(pair => pair.First).Select(pair => pair.Second);

    private static int Ones(IEnumerable<int> labels) => labels.Count(label => label == 1);
}
