using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Data;

/// <summary>Reads R. A. Fisher's iris flowers (1936) as scikit-learn ships them.</summary>
public static class Iris
{
    /// <summary>Reads a file whose first line is <c>150,4,setosa,versicolor,virginica</c> and whose others are four lengths in cm and a class.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DataFormatException">A line is not as it should be; the message names it.</exception>
    public static LabelledPoints Read(string path)
    {
        using var file = File.OpenRead(path);
        var name = Path.GetFileName(path);
        var lines = Csv.Records(file, name, new CsvOptions { HasHeader = false, MostColumns = 100, MostRows = 100_000 });
        if (lines.Count < 2 || lines[0].Cells.Length != 5) throw new DataFormatException($"{name}: expected a first line with two counts and three names, and a line for each flower.");
        var flowers = lines.Skip(1).ToList();
        if (lines[0].Cells[0] != flowers.Count.ToString(CultureInfo.InvariantCulture) || lines[0].Cells[1] != "4")
        {
            throw new DataFormatException($"{name}: the first line promises {lines[0].Cells[0]} flowers of {lines[0].Cells[1]} lengths, but there are {flowers.Count} of 4.");
        }

        var values = flowers.Select(line => line.Cells.Select((text, i) => Number(name, line.Line, i, text)).ToArray()).ToArray();
        if (Array.FindIndex(values, row => row[4] is not (0 or 1 or 2)) is var wrong and >= 0)
        {
            throw new DataFormatException($"{name}, line {flowers[wrong].Line}: the class must be 0, 1 or 2, but there is {flowers[wrong].Cells[4]}.");
        }

        return new LabelledPoints(Matrix<double>.Build.Dense(values.Length, 4, (i, j) => values[i][j]), Vector<double>.Build.Dense(values.Length, i => values[i][4]))
        {
            Name = "iris",
            FeatureNames = ["sepal length", "sepal width", "petal length", "petal width"],
            ClassNames = lines[0].Cells[2..],
        };
    }

    private static double Number(string name, int line, int cell, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new DataFormatException($"{name}, line {line}, cell {cell + 1}: expected a number, but there is \"{text}\".");
}
