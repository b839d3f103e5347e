using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Short reviews with a sentiment, written for this course.</summary>
public static class Reviews
{
    /// <summary>Reads the 400 sentences: 200 negative (class 0) and 200 positive (class 1), on five topics.</summary>
    /// <remarks>
    /// 100 pairs are twins with opposite classes that share most of their words, so a model that has met one twin is misled about the other:
    /// split by <see cref="TextCorpus.Pairs"/>. Some sentences say the opposite of their strongest word ("not annoying at all").
    /// </remarks>
    /// <exception cref="DataFormatException">The committed file was changed.</exception>
    /// <exception cref="IOException">The folder datasets/ cannot be found.</exception>
    public static TextCorpus Load()
    {
        using var content = new MemoryStream(BundledDatasets.Reviews.Files[0].ReadContent());
        var table = Csv.Read(content, "reviews.csv");
        return new TextCorpus("reviews", [.. table["Text"].Words!.OfType<string>()], Vector<double>.Build.DenseOfEnumerable(table["Sentiment"].Numbers!))
        {
            Pairs = [.. table["Pair"].Numbers!.Select(pair => (int)pair)],
            Topics = [.. table["Topic"].Words!.OfType<string>()],
            Background = new DataCard("reviews")
            {
                What = "Sentences about cafés, films, trains, books and phones, each clearly for or against, written for this course.",
                Licence = "MIT, like the course",
                KnownProblems = ["All in one voice, and every sentence takes a side: real reviews are longer and often mixed.", "100 positive sentences have a negative twin with almost the same words: split by Pairs."],
            },
        };
    }
}
