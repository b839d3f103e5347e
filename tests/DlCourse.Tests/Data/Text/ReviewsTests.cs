using DlCourse.Data;

namespace DlCourse.Tests.Data;

public sealed class ReviewsTests
{
    private static readonly TextCorpus Corpus = Reviews.Load();

    [Fact]
    public void Both_classes_are_equally_common_in_every_topic()
    {
        Assert.Equal([200, 200], Statistics.ClassCounts(Corpus.Labels));
        var byTopic = Enumerable.Range(0, 400).GroupBy(i => Corpus.Topics[i]).Select(topic => topic.Sum(i => Corpus.Labels[i]));
        Assert.Equal([40, 40, 40, 40, 40], byTopic);
    }

    [Fact]
    public void A_twin_is_of_the_other_class()
    {
        var twins = Enumerable.Range(0, 400).GroupBy(i => Corpus.Pairs[i]).Where(pair => pair.Count() > 1).ToArray();
        Assert.Equal(100, twins.Length);
        Assert.All(twins, pair => Assert.Equal([0, 1], pair.Select(i => Corpus.Labels[i]).Order()));
    }

    [Fact]
    public void No_sentence_stands_twice() => Assert.Equal(400, Corpus.Texts.Distinct().Count());

    [Fact]
    public void Naive_Bayes_learns_something_but_not_all()
    {
        // In folds that keep twins together; with add-one smoothing.
        var right = 0;
        foreach (var fold in Split.GroupKFold(Corpus.Pairs, 5))
        {
            var counts = new[] { new Dictionary<string, int>(), new Dictionary<string, int>() };
            foreach (var row in fold.Train)
            {
                foreach (var word in Words(row)) counts[(int)Corpus.Labels[row]][word] = counts[(int)Corpus.Labels[row]].GetValueOrDefault(word) + 1;
            }

            right += fold.Test.Count(row => Words(row).Sum(word => Math.Log((counts[1].GetValueOrDefault(word) + 1.0) / (counts[0].GetValueOrDefault(word) + 1.0))) > 0 == (Corpus.Labels[row] == 1));
        }

        Assert.InRange(right, 240, 370);

        static string[] Words(int row) => Corpus.Texts[row].ToUpperInvariant().Split(' ', '.', ',', ':', '!');
    }
}
