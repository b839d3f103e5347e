using System.Diagnostics.CodeAnalysis;
using DlCourse.Plotting.Diagrams;

namespace DlCourse.Plotting;

/// <content>Tensors as boxes, and what is done with them cell by cell.</content>
[SuppressMessage("Performance", "CA1814", Justification = "A matrix is a rectangle: double[,] says so, and is what lessons use.")]
public static partial class Plot
{
    /// <summary>Tensors as boxes of cells, side by side: the last axis runs across, the one before it down, the one before that into the page.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="tensors">One to six tensors: a name and a shape of at most three axes, none longer than 12.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">No title; none or too many tensors; a shape that cannot be drawn.</exception>
    public static Figure TensorShapes(string title, params IEnumerable<(string Name, int[] Shape)> tensors)
    {
        Require.Title(title);
        var all = Require.Copy(nameof(tensors), tensors);
        if (all.Length > 6) throw new ArgumentException($"There are {all.Length} tensors: at most 6 find room side by side.", nameof(tensors));
        foreach (var (name, shape) in all)
        {
            if (shape.Length > 3 || shape.Any(length => length is < 1 or > 12))
            {
                throw new ArgumentException($"\"{name}\" has the shape [{string.Join(", ", shape)}]: a box has at most 3 axes, each from 1 to 12 long.", nameof(tensors));
            }
        }

        return new ShapeDiagram(all).Draw(title);
    }

    /// <summary>One entry of a matrix product: the row and the column that meet in it, the products, and their sum.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="a">The first matrix, at most 8 × 8.</param>
    /// <param name="b">The second matrix, with as many rows as the first has columns.</param>
    /// <param name="row">The entry's row.</param>
    /// <param name="column">The entry's column.</param>
    /// <returns>The figure; the entries before this one are filled in.</returns>
    /// <exception cref="ArgumentException">No title; an empty, infinite or too large table; shapes that do not fit; a place outside the product.</exception>
    public static Figure MatrixProduct(string title, double[,] a, double[,] b, int row, int column)
    {
        Require.Title(title);
        var (first, second) = (Require.Table(nameof(a), a), Require.Table(nameof(b), b));
        if (first[0].Length != second.Length)
        {
            throw new ArgumentException($"A {first.Length} × {first[0].Length} matrix cannot be multiplied by a {second.Length} × {second[0].Length} one: the first has {first[0].Length} columns, the second {second.Length} rows.", nameof(b));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(new[] { first.Length, second.Length, second[0].Length }.Max(), 8, nameof(a));
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, first.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, second[0].Length);
        return new ProductDiagram(first, second).Draw(title, row, column);
    }

    /// <summary>Broadcasting: two tables, stretched along axes of length 1 until their shapes agree, and the result cell by cell.</summary>
    /// <param name="title">The figure's message.</param>
    /// <param name="a">The first table; at most 8 × 6.</param>
    /// <param name="b">The second table: in each axis as long as the first, or one of the two is 1 there.</param>
    /// <param name="operation">What is done with two numbers; null for adding.</param>
    /// <param name="sign">The sign of the operation.</param>
    /// <returns>The figure; imagined copies have dotted outlines.</returns>
    /// <exception cref="ArgumentException">No title; an empty, infinite or too large table; shapes that do not fit together.</exception>
    public static Figure Broadcast(string title, double[,] a, double[,] b, Func<double, double, double>? operation = null, string sign = "+")
    {
        Require.Title(title);
        ArgumentNullException.ThrowIfNull(sign);
        var (first, second) = (Require.Table(nameof(a), a), Require.Table(nameof(b), b));
        foreach (var (axis, one, other) in new[] { ("rows", first.Length, second.Length), ("columns", first[0].Length, second[0].Length) })
        {
            if (one != other && one != 1 && other != 1)
            {
                throw new ArgumentException($"The tables have {one} and {other} {axis}: they must be equal, or one of them 1.", nameof(b));
            }
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Max(first.Length, second.Length), 8, nameof(a));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Max(first[0].Length, second[0].Length), 6, nameof(a));
        return new BroadcastDiagram(first, second, operation ?? ((x, y) => x + y), sign).Draw(title);
    }
}
