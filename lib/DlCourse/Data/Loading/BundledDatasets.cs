using System.Text;
using DlCourse.Data.Digits;
using DlCourse.Formats.Idx;

namespace DlCourse.Data;

/// <summary>What ships with the course, with the hashes of the contents; the cards are in <c>datasets/README.md</c>.</summary>
internal static class BundledDatasets
{
    private const string Licence = "MIT, like the course";

    /// <summary>Digits of 28 × 28: pictures and labels to learn from, then pictures and labels to test on.</summary>
    public static BundledDataset Digits { get; } = new(
        "digits", "Handwriting-like digits, 28 × 28: 12,000 to learn from by 600 made-up writers, 2,000 to test on by 100 others.", Licence,
        [
            Idx("digits/train-images-idx3-ubyte.gz", "37921ab7f72f0e3236f7de4c2a7da8480b7728f05785e87ca886a7f915f86482", () => DigitMaker.Draw(0, 600).Images),
            Idx("digits/train-labels-idx1-ubyte.gz", "3f0daea9b8586fda0b004f194777ada3e8f10747d5ddbf9a41ce4a9730aac29d", () => DigitMaker.Draw(0, 600).Labels),
            Idx("digits/t10k-images-idx3-ubyte.gz", "653c82f8096eee58aa1b65af989fc262bea06adc4497a808f5c3261e1072ed70", () => DigitMaker.Draw(600, 100).Images),
            Idx("digits/t10k-labels-idx1-ubyte.gz", "df54f15438c749fffbfdba495eadad4667dd5e26e29fbfd14486915011638af1", () => DigitMaker.Draw(600, 100).Labels),
        ]);

    /// <summary>Digits of 8 × 8, in the same order.</summary>
    public static BundledDataset SmallDigits { get; } = new(
        "small-digits", "Handwriting-like digits, 8 × 8 counts from 0 to 16: 3,000 to learn from by 150 made-up writers, 1,000 to test on by 50 others.", Licence,
        [
            Idx("small-digits/train-images-idx3-ubyte.gz", "e27d2e56686e0b6124143449433fc4dee14d3d4757fffa0b8a9439011ecee2cb", () => DigitMaker.DrawSmall(0, 150).Images),
            Idx("small-digits/train-labels-idx1-ubyte.gz", "83ee81dca53db88e12a53c14dfbc64ab7f843594aea5e7ca8eb17204283370d6", () => DigitMaker.DrawSmall(0, 150).Labels),
            Idx("small-digits/t10k-images-idx3-ubyte.gz", "fa8666c8fa624a636930ad2017a0361a5dec843d2f9dcfd80fb06b8dcd5a72dd", () => DigitMaker.DrawSmall(150, 50).Images),
            Idx("small-digits/t10k-labels-idx1-ubyte.gz", "82753854d89753eadb314652c945fa4675b4cdd8bf2c3a550bcf7d0ae1d67370", () => DigitMaker.DrawSmall(150, 50).Labels),
        ]);

    /// <summary>Sentences with a sentiment.</summary>
    public static BundledDataset Reviews { get; } = new(
        "reviews", "200 sentences for and against cafés, films, trains, books and phones.", Licence,
        [new BundledFile("text/reviews.csv", "c78a8a373943f9128c420b10f143de1a467d1a513ba63dca185ea0ce52adb3fa", null)]);

    /// <summary>Tables as files, for lessons that read one.</summary>
    public static BundledDataset TableFiles { get; } = new(
        "tables", "Houses with prices and customers who left, with known causes, missing values and a planted spurious correlation each.", Licence,
        [Text("tables/houses.csv", "36852280f754c1eda80f14c9ec99222e9f5ad084cd24d3132f87e0eca6478754", () => Csv.ToText(Tables.Houses())), Text("tables/churn.csv", "cc629bc06b2c35ffb5779a13d3abc2f2a325f72383a4016e035922a856368663", () => Csv.ToText(Tables.Churn()))]);

    /// <summary>Time series as files.</summary>
    public static BundledDataset SeriesFiles { get; } = new(
        "series", "Six years of daily temperatures and twelve of monthly sales, with known trend and season.", Licence,
        [
            Text("series/temperatures.csv", "3b326b0133fd1ce266881b805619e57ee68a084c24a37dfc770f3549e9e1b5de", () => Csv.ToText(Series.Temperatures().ToTable())),
            Text("series/sales.csv", "22fc6573b4f3c876b3f2671a2762a05a2ec7cdae368b8200a22971a87c07deaa", () => Csv.ToText(Series.Sales().ToTable())),
        ]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BundledDataset> All { get; } = [Digits, SmallDigits, TableFiles, SeriesFiles, Reviews];

    private static BundledFile Idx(string path, string sha256, Func<IdxArray> make) => new(path, sha256, () => IdxFile.ToBytes(make()));

    private static BundledFile Text(string path, string sha256, Func<string> make) => new(path, sha256, () => Encoding.UTF8.GetBytes(make()));
}
