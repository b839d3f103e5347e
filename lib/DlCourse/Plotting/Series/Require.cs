using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <summary>What every plot asks of its data; the messages name the series and the lengths.</summary>
internal static class Require
{
    /// <summary>Throws unless the figure has a message.</summary>
    public static void Title(string title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            throw new ArgumentException("A figure needs a title that says its message.", nameof(title));
        }
    }

    /// <summary>Copies a series in which NaN is a gap; throws if it is empty, all gaps, or holds an infinity.</summary>
    public static double[] Gappy(string name, IEnumerable<double> values)
    {
        var copy = Copy(name, values);
        Stop(name, copy, Array.FindIndex(copy, double.IsInfinity));
        return Array.TrueForAll(copy, double.IsNaN) ? throw new ArgumentException($"The series \"{name}\" holds only NaN: there is nothing to draw.", name) : copy;
    }

    /// <summary>Copies a series; throws if it is empty or holds NaN or an infinity.</summary>
    public static double[] Finite(string name, IEnumerable<double> values)
    {
        var copy = Copy(name, values);
        Stop(name, copy, Array.FindIndex(copy, value => !double.IsFinite(value)));
        return copy;
    }

    /// <summary>Copies a series of anything; throws if it is empty.</summary>
    public static T[] Copy<T>(string name, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        var copy = values.ToArray();
        return copy.Length > 0 ? copy : throw new ArgumentException($"The series \"{name}\" is empty: there is nothing to draw.", name);
    }

    /// <summary>Throws unless the two series are equally long.</summary>
    public static void SameLength(string nameA, int lengthA, string nameB, int lengthB)
    {
        if (lengthA != lengthB)
        {
            throw new ArgumentException($"The series \"{nameA}\" has {lengthA} values but \"{nameB}\" has {lengthB}: every point needs one of each.", nameB);
        }
    }

    /// <summary>Copies a table row by row; throws if it is empty or holds an infinity.</summary>
    public static double[][] Table(string name, double[,] values)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Length == 0)
        {
            throw new ArgumentException($"The table \"{name}\" is empty ({values.GetLength(0)} × {values.GetLength(1)}): there is nothing to draw.", name);
        }

        double[][] rows = [.. Enumerable.Range(0, values.GetLength(0)).Select(row => Enumerable.Range(0, values.GetLength(1)).Select(c => values[row, c]).ToArray())];
        for (var row = 0; row < rows.Length; row++)
        {
            Stop($"{name}, row {row}", rows[row], Array.FindIndex(rows[row], double.IsInfinity));
        }

        return rows;
    }

    /// <summary>Throws unless there is room between two ends.</summary>
    public static void Interval(double from, double to, string parameter)
    {
        if (!(from < to) || !double.IsFinite(to - from))
        {
            throw new ArgumentException(FormattableString.Invariant($"The interval from {from} to {to} is not one to draw a function over."), parameter);
        }
    }

    /// <summary>Checks points of the plane and their classes.</summary>
    public static (double[] X, double[] Y, int[] Classes) Classified(Matrix<double> points, Vector<double> classes, int most = 2)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(classes);
        if (points.ColumnCount != 2)
        {
            throw new ArgumentException($"The series \"points\" has {points.ColumnCount} columns: a plane needs exactly 2.", nameof(points));
        }

        SameLength("points", points.RowCount, "classes", classes.Count);
        var x = Finite("points, first column", points.Column(0));
        var y = Finite("points, second column", points.Column(1));
        var stranger = classes.ToList().FindIndex(label => label < 0 || label >= most || label != Math.Floor(label));
        return stranger < 0
            ? (x, y, [.. classes.Select(label => (int)label)])
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The series \"classes\" holds {classes[stranger]} at position {stranger}: a class is {(most == 2 ? "0 or 1" : $"a whole number from 0 to {most - 1}")}."),
                nameof(classes));
    }

    private static void Stop(string name, double[] values, int bad)
    {
        if (bad >= 0)
        {
            var value = values[bad].ToString(CultureInfo.InvariantCulture);
            throw new ArgumentException($"The series \"{name}\" holds {value} at position {bad}: only finite numbers have a place on a plot.", name);
        }
    }
}
