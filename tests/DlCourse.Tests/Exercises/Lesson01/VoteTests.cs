using DlCourse.Exercises;

namespace DlCourse.Tests.Exercises.Lesson01;

/// <summary>Votes of neighbours written in as many ways as learners find: none may be called wrong.</summary>
public class VoteTests
{
    private static readonly Dictionary<string, Func<double[], int[], int, int>> Ways = new()
    {
        ["a sum of labels"] = (distances, labels, k) => 2 * distances.Zip(labels).OrderBy(pair => pair.First).Take(k).Sum(pair => pair.Second) > k ? 1 : 0,
        ["an average, rounded"] = (distances, labels, k) => (int)Math.Round(distances.Zip(labels).OrderBy(pair => pair.First).Take(k).Average(pair => pair.Second)),
        ["groups"] = (distances, labels, k) => labels.Select((label, i) => (label, distances[i])).OrderBy(pair => pair.Item2).Take(k)
            .GroupBy(pair => pair.label).MaxBy(group => group.Count())!.Key,
        ["sorted places"] = (distances, labels, k) => Enumerable.Range(0, labels.Length).OrderBy(i => distances[i]).Take(k).Count(i => labels[i] == 1) > k / 2 ? 1 : 0,
        ["Array.Sort on copies"] = (distances, labels, k) =>
        {
            var (keys, items) = ((double[])distances.Clone(), (int[])labels.Clone());
            Array.Sort(keys, items);
            var ones = 0;
            for (var i = 0; i < k; i++) ones += items[i];
            return ones > k - ones ? 1 : 0;
        },
        ["a threshold at the k-th distance"] = (distances, labels, k) =>
        {
            var farthest = distances.Order().ElementAt(k - 1);
            return 2 * labels.Where((label, i) => distances[i] <= farthest && label == 1).Count() > k ? 1 : 0;
        },
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_right_way_is_right(string way)
    {
        var result = DlCourse.Exercises.Lesson01.Vote.Check(Ways[way]);
        Assert.True(result.Outcome == Outcome.Correct, $"{way}:\n{result}");
    }

    [Fact]
    public void Sorting_the_distances_in_place_is_named_as_what_it_is()
    {
        var result = DlCourse.Exercises.Lesson01.Vote.Check((double[] distances, int[] labels, int k) =>
        {
            Array.Sort(distances, labels);
            return 2 * labels.Take(k).Sum() > k ? 1 : 0;
        });
        Assert.Equal(Outcome.Incorrect, result.Outcome);
        Assert.Contains("chang", result.ToString(), StringComparison.Ordinal);
    }
}
