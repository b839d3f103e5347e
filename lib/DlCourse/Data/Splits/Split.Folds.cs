using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <content>Cross-validation: every row is in the test exactly once.</content>
public static partial class Split
{
    /// <summary>k folds of shuffled rows.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <param name="folds">k, at least 2.</param>
    /// <param name="seed">The seed of the order.</param>
    /// <exception cref="ArgumentException">There are fewer rows than folds.</exception>
    public static IReadOnlyList<IndexSplit> KFold(int count, int folds = 5, int seed = 0)
    {
        Require(count, folds, "rows");
        var order = Random(seed).Permutation(count);
        return Folds(folds, count, i => (order[i], i % folds));
    }

    /// <summary>k folds with the same part of every class in each.</summary>
    /// <param name="labels">The class of each row.</param>
    /// <param name="folds">k, at least 2.</param>
    /// <param name="seed">The seed of the order.</param>
    /// <exception cref="ArgumentException">A class has fewer rows than there are folds.</exception>
    public static IReadOnlyList<IndexSplit> StratifiedKFold(IReadOnlyList<int> labels, int folds = 5, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(labels);
        Require(labels.Count, folds, "rows");
        var random = Random(seed);
        var order = ByLabel(labels, folds).SelectMany(rows => Shuffled(rows, random)).ToArray();
        // One class after the other, dealt out in turn: the folds differ by at most one row of each class.
        return Folds(folds, order.Length, i => (order[i], i % folds));
    }

    /// <inheritdoc cref="StratifiedKFold(IReadOnlyList{int}, int, int)"/>
    public static IReadOnlyList<IndexSplit> StratifiedKFold(Vector<double> labels, int folds = 5, int seed = 0) => StratifiedKFold(Statistics.WholeLabels(labels), folds, seed);

    /// <summary>k folds of whole groups, about equally large.</summary>
    /// <param name="groups">The group of each row.</param>
    /// <param name="folds">k, at least 2.</param>
    /// <exception cref="ArgumentException">There are fewer groups than folds.</exception>
    public static IReadOnlyList<IndexSplit> GroupKFold(IReadOnlyList<int> groups, int folds = 5)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var all = ByGroup(groups).OrderByDescending(rows => rows.Length).ToList();
        Require(all.Count, folds, "groups");
        var foldOf = new int[groups.Count];
        var sizes = new int[folds];
        foreach (var rows in all)
        {
            // The largest group that is left goes to the smallest fold.
            var smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += rows.Length;
            foreach (var row in rows) foldOf[row] = smallest;
        }

        return Folds(folds, groups.Count, row => (row, foldOf[row]));
    }

    private static void Require(int count, int folds, string what)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        if (count < folds) throw new ArgumentException($"{folds} folds need at least {folds} {what}, but there are {count}.", nameof(folds));
    }

    private static List<IndexSplit> Folds(int folds, int count, Func<int, (int Row, int Fold)> deal)
    {
        var dealt = Enumerable.Range(0, count).Select(deal).ToArray();
        return [.. Enumerable.Range(0, folds).Select(fold => new IndexSplit(
            [.. dealt.Where(d => d.Fold != fold).Select(d => d.Row)], [.. dealt.Where(d => d.Fold == fold).Select(d => d.Row)]))];
    }
}
