using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DlCourse;

/// <summary>The numbers of a tensor as arrays of .NET, whatever its element type: copies, without history.</summary>
[SuppressMessage("Performance", "CA1814", Justification = "A table is a rectangle: double[,] says so, and is what lessons use.")]
public static class TensorArrays
{
    /// <summary>The numbers of a tensor with one axis.</summary>
    /// <param name="tensor">A tensor of shape [N]; a single number counts as [1].</param>
    /// <returns>N numbers.</returns>
    /// <exception cref="ArgumentException">It has more than one axis.</exception>
    public static double[] ToArray1D(this Tensor tensor) => Numbers(tensor, tensor.ndim == 0 ? 0 : 1, "flatten() makes one axis of all");

    /// <summary>The numbers of a tensor with two axes.</summary>
    /// <param name="tensor">A tensor of shape [rows, columns].</param>
    /// <returns>A table of that shape.</returns>
    /// <exception cref="ArgumentException">It has not two axes.</exception>
    public static double[,] ToArray2D(this Tensor tensor)
    {
        var numbers = Numbers(tensor, 2, tensor.ndim < 2 ? "unsqueeze(0) makes one row of a list" : "t[0] takes the first of its parts");
        var table = new double[tensor.shape[0], tensor.shape[1]];
        Buffer.BlockCopy(numbers, 0, table, 0, numbers.Length * sizeof(double));
        return table;
    }

    /// <summary>The numbers of a tensor with three axes.</summary>
    /// <param name="tensor">A tensor of three axes.</param>
    /// <returns>A block of that shape.</returns>
    /// <exception cref="ArgumentException">It has not three axes.</exception>
    public static double[,,] ToArray3D(this Tensor tensor)
    {
        var numbers = Numbers(tensor, 3, tensor.ndim < 3 ? "unsqueeze(0) adds an axis in front" : "t[0] takes the first of its parts");
        var block = new double[tensor.shape[0], tensor.shape[1], tensor.shape[2]];
        Buffer.BlockCopy(numbers, 0, block, 0, numbers.Length * sizeof(double));
        return block;
    }

    /// <summary>All numbers of a tensor in a row, the last axis running fastest.</summary>
    internal static double[] Flat(Tensor tensor)
    {
        using var plain = tensor.detach().to(float64).cpu().contiguous();
        return plain.data<double>().ToArray();
    }

    /// <summary>Whole numbers, such as labels.</summary>
    internal static int[] Whole(string name, Tensor tensor) => Array.ConvertAll(tensor.ToArray1D(), number => number == Math.Floor(number) && Math.Abs(number) < int.MaxValue
        ? (int)number
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The tensor \"{name}\" holds {number}: whole numbers are needed here."), name));

    /// <summary>A shape as the course writes it: <c>[2, 3]</c>.</summary>
    internal static string ShapeOf(Tensor tensor) => $"[{string.Join(", ", tensor.shape)}]";

    private static double[] Numbers(Tensor tensor, int axes, string advice)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (tensor.ndim == axes) return Flat(tensor);
        var needed = axes < 2 ? "one axis is" : axes == 2 ? "two axes, rows and columns, are" : "three axes are";
        throw new ArgumentException($"This tensor has the shape {ShapeOf(tensor)}, but {needed} needed here: {advice}.", nameof(tensor));
    }
}
