using System.Diagnostics.CodeAnalysis;
using DlCourse.Plotting.Model;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Plotting;

/// <content>Tables of values as colours.</content>
[SuppressMessage("Performance", "CA1814", Justification = "A table is a rectangle: double[,] says so, and is what lessons use.")]
public static partial class Plot
{
    /// <summary>A table of values as coloured cells, the first row on top.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="values">The table; NaN is an empty cell.</param>
    /// <param name="rows">A name for each row; null for their numbers.</param>
    /// <param name="columns">A name for each column; null for their numbers.</param>
    /// <param name="xLabel">What the columns are.</param>
    /// <param name="yLabel">What the rows are.</param>
    /// <param name="valueLabel">What the colours measure.</param>
    /// <param name="twoSided">True for values with two sides: blue below zero, orange above.</param>
    /// <param name="showValues">Whether the numbers stand in the cells; null if there are at most 200 of them.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; an empty table, an infinite value; not one name for each row and column.</exception>
    public static Figure Heatmap(
        string title, double[,] values, IEnumerable<string>? rows = null, IEnumerable<string>? columns = null, string xLabel = "", string yLabel = "",
        string valueLabel = "", bool twoSided = false, bool? showValues = null)
    {
        Require.Title(title);
        var z = Require.Table(nameof(values), values);
        var (low, high) = Scale.Ends(z.SelectMany(row => row));
        if (twoSided)
        {
            (low, high) = (-Math.Max(Math.Abs(low), Math.Abs(high)), Math.Max(Math.Abs(low), Math.Abs(high)));
        }

        var (rowNames, columnNames) = (Names(nameof(rows), rows, z.Length), Names(nameof(columns), columns, z[0].Length));
        var trace = new Trace
        {
            Type = "heatmap",
            X = new Values(columnNames),
            Y = new Values(rowNames),
            Z = z,
            Zmin = low,
            Zmax = high > low ? high : low + 1,
            Colorscale = (twoSided ? ColorScale.TwoSides : ColorScale.Amount).Pairs(),
            Showscale = true,
            Colorbar = new ColorBar { Title = Scale.Caption(valueLabel) },
            Text = showValues ?? z.Length * z[0].Length <= 200 ? Labels.Table(z.Select(row => row.Select(Cell).ToArray())) : null,
            Texttemplate = showValues ?? z.Length * z[0].Length <= 200 ? "%{text}" : null,
            Xgap = z[0].Length <= 20 ? 1 : null,
            Ygap = z[0].Length <= 20 ? 1 : null,
        };
        var up = Scale.Categories(yLabel, rowNames);
        return new Figure(new Panel(title, Thinned(Scale.Categories(xLabel, columnNames)), Thinned(up with { Range = [up.End, up.Start] }), [trace])
        {
            Height = Math.Clamp(400.0 * z.Length / z[0].Length, 150, 380),
        });
    }

    /// <inheritdoc cref="Heatmap(string, double[,], IEnumerable{string}?, IEnumerable{string}?, string, string, string, bool, bool?)"/>
    public static Figure Heatmap(
        string title, Matrix<double> values, IEnumerable<string>? rows = null, IEnumerable<string>? columns = null, string xLabel = "", string yLabel = "",
        string valueLabel = "", bool twoSided = false, bool? showValues = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Heatmap(title, values.ToArray(), rows, columns, xLabel, yLabel, valueLabel, twoSided, showValues);
    }

    /// <summary>How often each class was taken for each: rows are the truth, columns what was said.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="counts">A K × K table of counts.</param>
    /// <param name="classes">K names.</param>
    /// <returns>The figure: the shade of a cell is its share of its row, its number the count.</returns>
    /// <exception cref="ArgumentException">No title; a table that is not square; not one name for each class.</exception>
    public static Figure ConfusionMatrix(string title, int[,] counts, IEnumerable<string> classes)
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(counts);
        var (names, size) = (Require.Copy(nameof(classes), classes), counts.GetLength(0));
        Require.SameLength("rows of counts", size, "columns of counts", counts.GetLength(1));
        Require.SameLength("rows of counts", size, nameof(classes), names.Length);
        int[][] rows = [.. Enumerable.Range(0, size).Select(r => Enumerable.Range(0, size).Select(c => counts[r, c]).ToArray())];
        var right = Enumerable.Range(0, size).Sum(i => rows[i][i]);
        var trace = new Trace
        {
            Type = "heatmap",
            X = new Values(names),
            Y = new Values(names),
            Z = [.. rows.Select(row => row.Select(n => row.Sum() > 0 ? (double)n / row.Sum() : 0).ToArray())],
            Zmin = 0,
            Zmax = 1,
            Colorscale = ColorScale.Amount.Pairs(),
            Showscale = true,
            Colorbar = new ColorBar { Title = Scale.Caption("share of the row") },
            Text = Labels.Table(rows.Select(row => row.Select(n => Svg.NumberText.Of(n)).ToArray())),
            Texttemplate = "%{text}",
            Xgap = 1,
            Ygap = 1,
            Hovertext = [.. rows.SelectMany((row, r) => row.Select((n, c) => $"{names[r]} taken for {names[c]}: {n} of {row.Sum()}"))],
        };
        var up = Scale.Categories("truth", names);
        return new Figure(new Panel(title, Scale.Categories("prediction", names), up with { Range = [up.End, up.Start] }, [trace])
        {
            EqualUnits = true,
            Summary = $"{right} of {rows.Sum(row => row.Sum())} on the diagonal, which is right; " + string.Join(", ", rows.Select((row, r) => $"{names[r]}: {row[r]} of {row.Sum()}")),
        });
    }

    private static string Cell(double value) => double.IsNaN(value) ? "" : Svg.NumberText.Of(value);

    private static string[] Names(string parameter, IEnumerable<string>? names, int count)
    {
        if (names is null)
        {
            return [.. Enumerable.Range(0, count).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        }

        var copy = Require.Copy(parameter, names);
        Require.SameLength("values", count, parameter, copy.Length);
        return copy;
    }

    // With many rows or columns only some can be named.
    private static Axis Thinned(Axis axis)
    {
        var step = (int)Math.Ceiling(axis.Categoryarray!.Length / 14.0);
        var kept = Enumerable.Range(0, axis.Categoryarray.Length).Where(i => i % step == 0).ToArray();
        return step == 1 ? axis : axis with { Tickvals = [.. kept.Select(i => (double)i)], Ticktext = [.. kept.Select(i => axis.Categoryarray[i])] };
    }
}
