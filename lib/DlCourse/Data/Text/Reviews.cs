using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Short reviews with a sentiment, written for this course.</summary>
public static class Reviews
{
    /// <summary>Reads the 200 sentences: 100 negative (class 0) and 100 positive (class 1), on five topics.</summary>
    /// <remarks>Many pairs differ in a word or two, and some say the opposite of their strongest word ("I was not disappointed").</remarks>
    /// <exception cref="DataFormatException">The committed file was changed.</exception>
    /// <exception cref="IOException">The folder datasets/ cannot be found.</exception>
    public static TextCorpus Load()
    {
        using var content = new MemoryStream(BundledDatasets.Reviews.Files[0].ReadContent());
        var table = Csv.Read(content, "reviews.csv");
        return new TextCorpus("reviews", [.. table["Text"].Words!.OfType<string>()], Vector<double>.Build.DenseOfEnumerable(table["Sentiment"].Numbers!))
        {
            Topics = [.. table["Topic"].Words!.OfType<string>()],
            Background = new DataCard("reviews")
            {
                What = "Sentences about cafés, films, trains, books and phones, each clearly for or against, written for this course.",
                Licence = "MIT, like the course",
                KnownProblems = ["All in one voice, and every sentence takes a side: real reviews are longer and often mixed.", "Many positive sentences have a negative twin: split by pairs if a model must not have met the twin."],
            },
        };
    }
}
