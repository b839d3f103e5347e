using DlCourse.Data;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Tests.Data.Splits;

public sealed class SplitTests
{
    // 800 rows of class 0, 150 of class 1, 50 of class 2.
    private static readonly int[] Labels = [.. Enumerable.Range(0, 1000).Select(i => i % 20 == 0 ? 2 : i % 20 < 4 ? 1 : 0)];
    private static readonly int[] Groups = [.. Enumerable.Range(0, 1000).Select(i => i * i % 37)];

    [Fact]
    public void Every_row_is_on_exactly_one_side()
    {
        foreach (var split in new[] { Split.TrainTest(1000, 0.3, 1), Split.Stratified(Labels, 0.3, 1), Split.Grouped(Groups, 0.3, 1) })
        {
            Assert.Equal(Enumerable.Range(0, 1000), split.Train.Concat(split.Test).Order());
        }
    }

    [Fact]
    public void A_stratified_split_keeps_the_shares_of_the_classes()
    {
        var split = Split.Stratified(Labels, 0.2, seed: 3);
        Assert.Equal(Statistics.ClassCounts(Labels).Select(count => count / 5), Statistics.ClassCounts([.. split.Test.Select(i => Labels[i])]));
    }

    [Fact]
    public void A_rare_class_is_on_both_sides()
    {
        int[] labels = [.. Enumerable.Repeat(0, 98), 1, 1];
        var split = Split.Stratified(labels, 0.05);
        Assert.Equal(1, split.Test.Count(i => labels[i] == 1));
        Assert.Contains("Class 1 has 1 rows", Assert.Throws<ArgumentException>(() => Split.Stratified([0, 0, 0, 1])).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_group_is_on_both_sides_of_a_grouped_split(int seed)
    {
        var split = Split.Grouped(Groups, 0.25, seed);
        Assert.Empty(split.Train.Select(i => Groups[i]).Intersect(split.Test.Select(i => Groups[i])));
        Assert.InRange(split.Test.Count, 200, 300);
    }

    [Fact]
    public void One_group_cannot_be_split() => Assert.Contains("at least two groups", Assert.Throws<ArgumentException>(() => Split.Grouped([7, 7, 7])).Message);

    [Fact]
    public void In_k_folds_every_row_is_tested_once()
    {
        foreach (var folds in new[] { Split.KFold(1000, 7, 2), Split.StratifiedKFold(Labels, 7, 2), Split.GroupKFold(Groups, 7) })
        {
            Assert.Equal(7, folds.Count);
            Assert.Equal(Enumerable.Range(0, 1000), folds.SelectMany(fold => fold.Test).Order());
            Assert.All(folds, fold => Assert.Equal(Enumerable.Range(0, 1000), fold.Train.Concat(fold.Test).Order()));
        }
    }

    [Fact]
    public void Stratified_folds_differ_by_at_most_one_row_of_a_class()
    {
        var counts = Split.StratifiedKFold(Labels, 6, 1).Select(fold => Statistics.ClassCounts([.. fold.Test.Select(i => Labels[i])])).ToArray();
        for (var c = 0; c < 3; c++) Assert.InRange(counts.Max(count => count[c]) - counts.Min(count => count[c]), 0, 1);
    }

    [Fact]
    public void Group_folds_share_no_group() =>
        Assert.All(Split.GroupKFold(Groups, 5), fold => Assert.Empty(fold.Train.Select(i => Groups[i]).Intersect(fold.Test.Select(i => Groups[i]))));

    [Fact]
    public void A_seed_gives_the_same_split_again_and_another_seed_another()
    {
        Assert.Equal(Split.TrainTest(100, 0.2, 5).Test, Split.TrainTest(100, 0.2, 5).Test);
        Assert.NotEqual(Split.TrainTest(100, 0.2, 5).Test, Split.TrainTest(100, 0.2, 6).Test);
    }

    [Fact]
    public void Impossible_shares_and_folds_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Split.TrainTest(10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Split.TrainTest(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Split.KFold(10, 1));
        Assert.Contains("5 folds need at least 5 rows, but there are 3", Assert.Throws<ArgumentException>(() => Split.KFold(3, 5)).Message);
    }

    [Fact]
    public void The_nearest_other_digit_is_by_the_same_writer_far_more_often_than_by_chance()
    {
        // The leak that grouped splits are for.
        var digits = HandwrittenDigits.LoadSmall().Train;
        var same = Enumerable.Range(0, digits.Count).Count(i => digits.Writers![Nearest(digits, i)] == digits.Writers[i]);
        Assert.InRange((double)same / digits.Count, 3 * 19.0 / digits.Count, 1);
    }

    [Fact]
    public void Subsets_follow_the_positions()
    {
        var points = Toys.Moons(10, seed: 1);
        var subset = points.Subset([3, 3, 0]);
        Assert.Equal(points.Inputs.Row(3), subset.Inputs.Row(1));
        Assert.Equal(Vector<double>.Build.Dense([points.Labels[3], points.Labels[3], points.Labels[0]]), subset.Labels);
        Assert.Contains("There is no row 10", Assert.Throws<ArgumentOutOfRangeException>(() => points.Subset([10]).Count).Message);
    }

    private static int Nearest(DigitImages digits, int index) =>
        Enumerable.Range(0, digits.Count).Where(i => i != index).MinBy(i => Distance(digits.Pixels(index), digits.Pixels(i)));

    private static int Distance(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var sum = 0;
        for (var i = 0; i < a.Length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return sum;
    }
}
