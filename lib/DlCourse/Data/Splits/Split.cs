using DlCourse.Data.Randomness;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Divides rows into those to learn from and those to test on.</summary>
/// <remarks>The kinds are scikit-learn's: <c>train_test_split</c> with and without <c>stratify</c>, and <c>GroupShuffleSplit</c>.</remarks>
public static partial class Split
{
    /// <summary>Shuffles the rows and keeps a part for the test.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <param name="testShare">The part to keep, between 0 and 1.</param>
    /// <param name="seed">The seed of the order.</param>
    /// <exception cref="ArgumentException">One side would be empty.</exception>
    public static IndexSplit TrainTest(int count, double testShare = 0.2, int seed = 0)
    {
        var test = TestSize(count, testShare);
        var order = Random(seed).Permutation(count);
        return new IndexSplit(order[test..], order[..test]);
    }

    /// <summary>Keeps the same part of every class, so that a rare class is on both sides.</summary>
    /// <param name="labels">The class of each row.</param>
    /// <param name="testShare">The part to keep, between 0 and 1.</param>
    /// <param name="seed">The seed of the order.</param>
    /// <exception cref="ArgumentException">A class has fewer than two rows, or one side would be empty.</exception>
    public static IndexSplit Stratified(IReadOnlyList<int> labels, double testShare = 0.2, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var wanted = TestSize(labels.Count, testShare);
        var random = Random(seed);
        var classes = ByLabel(labels, least: 2).Select(rows => Shuffled(rows, random)).ToList();
        var taken = Apportion(classes.Select(rows => rows.Length).ToArray(), wanted);
        var test = classes.SelectMany((rows, c) => rows[..taken[c]]).ToArray();
        var train = classes.SelectMany((rows, c) => rows[taken[c]..]).ToArray();
        random.Shuffle<int>(train);
        random.Shuffle<int>(test);
        return new IndexSplit(train, test);
    }

    /// <inheritdoc cref="Stratified(IReadOnlyList{int}, double, int)"/>
    public static IndexSplit Stratified(Vector<double> labels, double testShare = 0.2, int seed = 0) => Stratified(Statistics.WholeLabels(labels), testShare, seed);

    /// <summary>Keeps whole groups, so that no individual is on both sides: a model must not be tested on people it has met.</summary>
    /// <param name="groups">The group of each row, for example the writer of a digit.</param>
    /// <param name="testShare">The part of the rows to keep, met as nearly as whole groups allow.</param>
    /// <param name="seed">The seed of the order.</param>
    /// <exception cref="ArgumentException">There are fewer than two groups.</exception>
    public static IndexSplit Grouped(IReadOnlyList<int> groups, double testShare = 0.2, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var wanted = TestSize(groups.Count, testShare);
        var random = Random(seed);
        var all = ByGroup(groups);
        if (all.Count < 2) throw new ArgumentException("A split by groups needs at least two groups: with one, everything would be on one side.", nameof(groups));
        var order = random.Permutation(all.Count);
        var (train, test) = (new List<int>(), new List<int>());
        for (var i = 0; i < order.Length; i++)
        {
            var rows = all[order[i]];
            var isLastForTrain = i == order.Length - 1 && train.Count == 0;
            var comesNearer = Math.Abs(test.Count + rows.Length - wanted) < Math.Abs(test.Count - wanted) || test.Count == 0;
            (comesNearer && !isLastForTrain ? test : train).AddRange(rows);
        }

        return new IndexSplit(Shuffled([.. train], random), Shuffled([.. test], random));
    }

    private static Pcg32 Random(int seed) => new((ulong)seed, 5);

    private static int TestSize(int count, double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        if (!(share is > 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "The part to keep for the test must be between 0 and 1.");
        return Math.Clamp((int)Math.Round(count * share), 1, count - 1);
    }

    private static List<int[]> ByGroup(IReadOnlyList<int> groups) =>
        [.. Enumerable.Range(0, groups.Count).GroupBy(row => groups[row]).OrderBy(group => group.Key).Select(group => group.ToArray())];

    private static List<int[]> ByLabel(IReadOnlyList<int> labels, int least)
    {
        var classes = ByGroup(labels);
        return classes.Find(rows => rows.Length < least) is { } few
            ? throw new ArgumentException($"Class {labels[few[0]]} has {few.Length} rows, but every class needs at least {least}.", nameof(labels))
            : classes;
    }

    private static int[] Shuffled(int[] rows, Pcg32 random)
    {
        random.Shuffle<int>(rows);
        return rows;
    }

    /// <summary>Divides a number among classes in proportion to their sizes, by largest remainders; every class keeps one row.</summary>
    private static int[] Apportion(int[] sizes, int wanted)
    {
        var total = sizes.Sum();
        var taken = sizes.Select(size => Math.Clamp((int)((long)size * wanted / total), 1, size - 1)).ToArray();
        foreach (var c in Enumerable.Range(0, sizes.Length).OrderByDescending(c => (long)sizes[c] * wanted % total).ThenBy(c => c))
        {
            if (taken.Sum() >= wanted) break;
            if (taken[c] < sizes[c] - 1) taken[c]++;
        }

        return taken;
    }
}
