using System.Diagnostics.CodeAnalysis;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Grey pictures of digits with what they show.</summary>
[SuppressMessage("Performance", "CA1814", Justification = "A picture is a rectangle of pixels: double[,] says so, and is what Plot.Image takes.")]
public sealed class DigitImages : IDataset
{
    private readonly byte[] pixels;

    /// <summary>Makes a set.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="pixels">N · rows · columns amounts of ink, picture by picture, row by row; the set keeps this memory.</param>
    /// <param name="rows">The height of a picture.</param>
    /// <param name="columns">The width of a picture.</param>
    /// <param name="labels">N digits.</param>
    /// <param name="mostInk">The amount that is full ink: 255, or 16 for counts of 4 × 4 blocks.</param>
    /// <param name="writers">Who wrote each; null if that is not known.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or a label is no digit.</exception>
    public DigitImages(string name, byte[] pixels, int rows, int columns, IReadOnlyList<int> labels, int mostInk = 255, IReadOnlyList<int>? writers = null)
    {
        ArgumentNullException.ThrowIfNull(pixels);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        if (pixels.Length != (long)rows * columns * labels.Count)
        {
            throw new ArgumentException($"{labels.Count} pictures of {rows} × {columns} need {(long)rows * columns * labels.Count} pixels, but there are {pixels.Length}.", nameof(pixels));
        }

        if (writers is not null && writers.Count != labels.Count) throw new ArgumentException($"There are {labels.Count} labels but {writers.Count} writers.", nameof(writers));
        if (labels.Any(label => label is < 0 or > 9)) throw new ArgumentException($"A label must be a digit, but one is {labels.First(label => label is < 0 or > 9)}.", nameof(labels));
        (Name, this.pixels, Height, Width, Labels, MostInk, Writers) = (name, pixels, rows, columns, [.. labels], mostInk, writers is null ? null : [.. writers]);
    }

    /// <summary>What the set is called, and where it comes from.</summary>
    public string Name { get; }

    /// <summary>N, the number of pictures.</summary>
    public int Count => Labels.Count;

    /// <summary>The height of a picture in pixels.</summary>
    public int Height { get; }

    /// <summary>The width of a picture in pixels.</summary>
    public int Width { get; }

    /// <summary>The amount that is full ink.</summary>
    public int MostInk { get; }

    /// <summary>N digits.</summary>
    public IReadOnlyList<int> Labels { get; }

    /// <summary>Who wrote each picture, for a split in which nobody is on both sides; null if that is not known.</summary>
    public IReadOnlyList<int>? Writers { get; }

    /// <summary>The labels as a vector, as models and plots take them.</summary>
    public Vector<double> Targets => Vector<double>.Build.Dense(Count, i => Labels[i]);

    /// <summary>What is known about the set beyond its numbers.</summary>
    internal DataCard? Background { get; init; }

    /// <summary>The bytes of one picture, row by row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such picture.</exception>
    public ReadOnlySpan<byte> Pixels(int index)
    {
        if (index < 0 || index >= Count) throw new ArgumentOutOfRangeException(nameof(index), index, $"There is no picture {index}: they are 0 to {Count - 1}.");
        return pixels.AsSpan(index * Height * Width, Height * Width);
    }

    /// <summary>One picture as <c>Plot.Image</c> takes it: height × width parts of ink, 0 for paper and 1 for ink.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such picture.</exception>
    public double[,] Image(int index)
    {
        var row = Pixels(index);
        var image = new double[Height, Width];
        for (var i = 0; i < row.Length; i++) image[i / Width, i % Width] = (double)row[i] / MostInk;
        return image;
    }

    /// <summary>Every picture as a row of height · width parts of ink from 0 to 1. It takes 8 bytes a number: 75 MB for 12,000 pictures of 28 × 28.</summary>
    public Matrix<double> Inputs() => Matrix<double>.Build.Dense(Count, Height * Width, (i, j) => (double)pixels[i * Height * Width + j] / MostInk);

    /// <summary>All pixels as numbers of 32 bits from 0 to 1, picture by picture: what a tensor of shape N × 1 × height × width holds.</summary>
    public float[] ToFloats() => [.. pixels.Select(pixel => (float)pixel / MostInk)];

    /// <summary>The first pictures.</summary>
    /// <param name="count">How many, at most all.</param>
    public DigitImages Take(int count) => Subset([.. Enumerable.Range(0, Math.Clamp(count, 0, Count))]);

    /// <summary>Some of the pictures.</summary>
    /// <param name="rows">Their positions, for example from <see cref="Split"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such picture.</exception>
    public DigitImages Subset(IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var chosen = new byte[rows.Count * Height * Width];
        for (var i = 0; i < rows.Count; i++) Pixels(rows[i]).CopyTo(chosen.AsSpan(i * Height * Width));
        return new DigitImages(Name, chosen, Height, Width, Rows.Of(Labels, rows), MostInk, Writers is null ? null : Rows.Of(Writers, rows)) { Background = Background };
    }

    /// <summary>The mean and the standard deviation of all pixels, in parts of full ink: what to subtract and divide by before training.</summary>
    /// <exception cref="InvalidOperationException">There is no picture.</exception>
    public (double Mean, double StandardDeviation) PixelStatistics()
    {
        if (pixels.Length == 0) throw new InvalidOperationException("There is no picture to take a mean of.");
        long sum = 0, squares = 0;
        foreach (var pixel in pixels)
        {
            sum += pixel;
            squares += pixel * pixel;
        }

        var mean = (double)sum / pixels.Length;
        return (mean / MostInk, Math.Sqrt((double)squares / pixels.Length - mean * mean) / MostInk);
    }

    /// <summary>Pairs of pictures that are almost the same.</summary>
    /// <param name="threshold">The largest root mean square difference of the pixels, in parts of full ink.</param>
    public IReadOnlyList<DuplicatePair> NearDuplicates(double threshold = 0.08) =>
        Data.NearDuplicates.Find([.. Enumerable.Range(0, Count).Select(i => (IReadOnlyList<double>)[.. Pixels(i).ToArray().Select(pixel => (double)pixel / MostInk)])], threshold);

    /// <inheritdoc />
    public DataCard Card()
    {
        var writers = Writers is null ? "" : $" by {Writers.Distinct().Count()} writers";
        var numbers = Count == 0 ? "" : FormattableString.Invariant($"; ink: mean {PixelStatistics().Mean:0.0000}, std {PixelStatistics().StandardDeviation:0.0000}");
        return (Background ?? new DataCard(Name)) with
        {
            Size = $"{Count} pictures of {Height} × {Width} pixels{writers}{numbers}",
            Classes = Statistics.ClassCounts(Labels).Select((count, digit) => (digit.ToString(System.Globalization.CultureInfo.InvariantCulture), count)).ToList(),
        };
    }
}
