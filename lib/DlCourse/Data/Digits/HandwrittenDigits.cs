using System.Diagnostics.CodeAnalysis;
using DlCourse.Data.Digits;
using DlCourse.Data.Randomness;

namespace DlCourse.Data;

/// <summary>Handwritten digits: those that ship with the course, drawn by our own code, or real ones after <see cref="Lesson.UseRealData"/>.</summary>
public static class HandwrittenDigits
{
    /// <summary>Pictures of 28 × 28: 12,000 to learn from and 2,000 by other writers, or MNIST's 60,000 and 10,000.</summary>
    /// <exception cref="DataFormatException">A file was changed or is damaged.</exception>
    /// <exception cref="IOException">A file is missing; the message says what to do.</exception>
    public static DigitData Load() => Lesson.UsesRealData ? Mnist.Load(RealData.Folder()) : Bundled(BundledDatasets.Digits, "digits drawn by the course", 255);

    /// <summary>Pictures of 8 × 8 with 0 to 16 in each pixel: 3,000 to learn from and 1,000 by other writers, or the 1,797 of UCI.</summary>
    /// <exception cref="DataFormatException">A file was changed or is damaged.</exception>
    /// <exception cref="IOException">A file is missing; the message says what to do.</exception>
    public static DigitData LoadSmall() => Lesson.UsesRealData ? UciDigits.Load(RealData.Folder()) : Bundled(BundledDatasets.SmallDigits, "small digits drawn by the course", 16);

    /// <summary>Draws a digit by a writer of its own, in the manner of the bundled set.</summary>
    /// <param name="digit">0 to 9.</param>
    /// <param name="seed">The seed of the writer.</param>
    /// <returns>28 × 28 parts of ink, as <c>Plot.Image</c> takes them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is no digit.</exception>
    [SuppressMessage("Performance", "CA1814", Justification = "A picture is a rectangle of pixels: double[,] says so, and is what Plot.Image takes.")]
    public static double[,] Draw(int digit, int seed = 0)
    {
        if (digit is < 0 or > 9) throw new ArgumentOutOfRangeException(nameof(digit), digit, "A digit is 0 to 9.");
        var random = new Pcg32((ulong)seed, 1000);
        var pixels = DigitRaster.Draw(DigitSketch.Write(digit, Handwriting.Draw(random), random), random, 256);
        return new DigitImages("drawn", pixels, 28, 28, [digit]).Image(0);
    }

    private static DigitData Bundled(BundledDataset dataset, string source, int mostInk)
    {
        var train = Part(0, "train", 0);
        return new DigitData(train, Part(2, "test", train.Count / DigitMaker.PerWriter), source);

        DigitImages Part(int file, string part, int writer)
        {
            var (images, labels) = (dataset.Files[file].ReadIdx(), dataset.Files[file + 1].ReadIdx());
            return new DigitImages(
                $"{source}, {part}", images.Data.ToArray(), images.Shape[1], images.Shape[2], [.. labels.Bytes().ToArray().Select(label => (int)label)], mostInk, DigitMaker.Writers(writer, labels.Count))
            {
                Background = new DataCard($"{source}, {part}")
                {
                    What = dataset.What,
                    Licence = dataset.Licence,
                    KnownProblems =
                    [
                        "Drawn by stroke models, not written by people: a network that reads them well still has to be tested on real ones (Lesson.UseRealData()).",
                        "The digits of one writer are alike: split by Writers, or the test is too easy.",
                    ],
                },
            };
        }
    }
}
