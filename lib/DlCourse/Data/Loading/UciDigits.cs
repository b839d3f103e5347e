using System.Globalization;

namespace DlCourse.Data;

/// <summary>Reads the 1,797 digits of 8 × 8 (E. Alpaydin and C. Kaynak, UCI) as scikit-learn ships them: 64 counts and the digit on a line.</summary>
public static class UciDigits
{
    private const int TestCount = 297;
    private static readonly string[] Places = ["digits.csv.gz", "digits.csv", "uci/digits.csv.gz", "uci/digits.csv", "sklearn/digits.csv.gz", "sklearn/digits.csv"];

    /// <summary>Reads <c>digits.csv.gz</c> or <c>digits.csv</c> from the folder, its <c>uci</c> or its <c>sklearn</c>; the last 297, by other writers than most, are the test.</summary>
    /// <exception cref="IOException">The file is missing.</exception>
    /// <exception cref="DataFormatException">The file is damaged.</exception>
    public static DigitData Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var path = RealData.Find(folder, "The UCI digits", Places);
        var all = Read(path);
        if (all.Count <= TestCount) throw new DataFormatException($"{path}: there are {all.Count} digits, expected 1797.");
        var train = all.Count - TestCount;
        return new DigitData(all.Take(train), all.Subset([.. Enumerable.Range(train, TestCount)]), $"UCI digits from {folder}");
    }

    /// <summary>Reads a file of digits.</summary>
    /// <param name="path">The file, compressed with gzip or not.</param>
    /// <exception cref="DataFormatException">A line does not hold 64 whole numbers from 0 to 16 and a digit; the message names it.</exception>
    public static DigitImages Read(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file, Path.GetFileName(path));
    }

    internal static DigitImages Read(Stream stream, string name)
    {
        var lines = Csv.Records(stream, name, new CsvOptions { HasHeader = false, MostColumns = 65, LongestCell = 40 });
        if (lines.Count == 0) throw new DataFormatException($"{name}: there is no line in it.");
        if (lines[0].Cells.Length != 65) throw new DataFormatException($"{name}, line {lines[0].Line}: there are {lines[0].Cells.Length} cells, expected 64 counts and a digit.");
        var pixels = new byte[lines.Count * 64];
        var labels = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = 0; j < 64; j++) pixels[i * 64 + j] = (byte)Whole(name, lines[i], j, 16);
            labels[i] = Whole(name, lines[i], 64, 9);
        }

        return new DigitImages("UCI digits", pixels, 8, 8, labels, mostInk: 16)
        {
            Background = new DataCard("UCI digits")
            {
                What = "Digits written by 13 people, as counts of ink in 4 × 4 blocks of 32 × 32.",
                Licence = "CC BY 4.0 (UCI)",
                KnownProblems = ["Who wrote which is not in the file, but neighbours are often by one person: a shuffled split is a little too easy."],
            },
        };
    }

    private static int Whole(string name, (int Line, string[] Cells) line, int cell, int most)
    {
        var isNumber = double.TryParse(line.Cells[cell], NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= 0 && number <= most && number == Math.Floor(number)
            ? (int)number
            : throw new DataFormatException($"{name}, line {line.Line}, cell {cell + 1}: expected a whole number from 0 to {most}, but there is \"{line.Cells[cell]}\".");
    }
}
