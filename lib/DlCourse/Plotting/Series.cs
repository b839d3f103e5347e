using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <summary>What every plot asks of its data; the messages name the series and the lengths.</summary>
internal static class Series
{
    /// <summary>Throws unless the figure has a message.</summary>
    public static void RequireTitle(string title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            throw new ArgumentException("A figure needs a title that says its message.", nameof(title));
        }
    }

    /// <summary>Copies a series; throws if it is empty or holds NaN or an infinity.</summary>
    public static double[] Require(string name, IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        var copy = values.ToArray();
        if (copy.Length == 0)
        {
            throw new ArgumentException($"The series \"{name}\" is empty: there is nothing to draw.", name);
        }

        var bad = Array.FindIndex(copy, value => !double.IsFinite(value));
        if (bad >= 0)
        {
            var value = copy[bad].ToString(CultureInfo.InvariantCulture);
            throw new ArgumentException($"The series \"{name}\" holds {value} at position {bad}: only finite numbers have a place on a plot.", name);
        }

        return copy;
    }

    /// <summary>Throws unless the two series are equally long.</summary>
    public static void RequireSameLength(string nameA, int lengthA, string nameB, int lengthB)
    {
        if (lengthA != lengthB)
        {
            throw new ArgumentException($"The series \"{nameA}\" has {lengthA} values but \"{nameB}\" has {lengthB}: every point needs one of each.", nameB);
        }
    }

    /// <summary>Checks points of the plane and their classes.</summary>
    public static (double[] X, double[] Y, int[] Classes) RequireClassified(Matrix<double> points, Vector<double> classes)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(classes);
        if (points.ColumnCount != 2)
        {
            throw new ArgumentException($"The series \"points\" has {points.ColumnCount} columns: a plane needs exactly 2.", nameof(points));
        }

        RequireSameLength("points", points.RowCount, "classes", classes.Count);
        var x = Require("points, first column", points.Column(0));
        var y = Require("points, second column", points.Column(1));
        var stranger = classes.ToList().FindIndex(label => label is not (0 or 1));
        return stranger < 0
            ? (x, y, [.. classes.Select(label => (int)label)])
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The series \"classes\" holds {classes[stranger]} at position {stranger}: a class is 0 or 1."), nameof(classes));
    }
}
