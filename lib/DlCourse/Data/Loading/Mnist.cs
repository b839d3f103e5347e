using DlCourse.Formats.Idx;

namespace DlCourse.Data;

/// <summary>Reads MNIST (Y. LeCun, C. Cortes and C. Burges) from files that the learner has.</summary>
public static class Mnist
{
    private static readonly string[] Folders = ["mnist", "", "MNIST/raw", "mnist/raw"];

    /// <summary>Reads the four files, compressed or not, from the folder, its <c>mnist</c>, or torchvision's <c>MNIST/raw</c>.</summary>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="FormatException">A file is damaged, or the numbers of pictures and labels differ.</exception>
    public static DigitData Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new DigitData(Part(folder, "train"), Part(folder, "t10k"), $"MNIST from {folder}");
    }

    private static DigitImages Part(string folder, string part)
    {
        var images = Read(folder, $"{part}-images-idx3-ubyte", dimensions: 3);
        var labels = Read(folder, $"{part}-labels-idx1-ubyte", dimensions: 1);
        if (images.Shape[1] != 28 || images.Shape[2] != 28) throw new DataFormatException($"{part}: MNIST's pictures are 28 × 28, but these are {images.Shape[1]} × {images.Shape[2]}.");
        if (images.Shape[0] != labels.Shape[0]) throw new DataFormatException($"{part}: there are {images.Shape[0]} pictures but {labels.Shape[0]} labels.");
        var digits = labels.Bytes().ToArray().Select(label => (int)label).ToArray();
        if (Array.Exists(digits, digit => digit > 9)) throw new DataFormatException($"{part}: a label must be a digit, but one is {digits.First(digit => digit > 9)}.");
        return new DigitImages($"MNIST, {(part == "train" ? part : "test")}", images.Data.ToArray(), 28, 28, digits)
        {
            Background = new DataCard("MNIST")
            {
                What = "Digits written by employees of the US Census Bureau and by students.",
                Licence = "commonly given as CC BY-SA 3.0",
                KnownProblems = ["About 0.1 % of the labels are wrong or cannot be told by people.", "Who wrote which picture is not in the files."],
            },
        };
    }

    private static IdxArray Read(string folder, string name, int dimensions)
    {
        var path = RealData.Find(folder, $"MNIST's {name}", [.. Folders.SelectMany(place => new[] { name + ".gz", name }.Select(file => Path.Combine(place, file)))]);
        var array = IdxFile.Read(path);
        return array.Type == IdxType.UInt8 && array.Shape.Count == dimensions
            ? array
            : throw new DataFormatException($"{path}: expected {dimensions} dimensions of bytes, but it holds {array.Shape.Count} of {array.Type}.");
    }
}
