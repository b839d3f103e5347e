using DlCourse.Plotting;

namespace DlCourse;

/// <summary>Diagrams of what is done with tensors (see <see cref="TensorPlots"/>).</summary>
public static class TensorDiagramPlots
{
    extension(Plot)
    {
        /// <summary>One entry of a matrix product: the row and the column that meet in it, the products, and their sum.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="a">A tensor [m, k], at most [8, 8].</param>
        /// <param name="b">A tensor [k, n], at most [8, 8].</param>
        /// <param name="row">The entry's row.</param>
        /// <param name="column">The entry's column.</param>
        /// <returns>The figure; the entries before this one are filled in.</returns>
        /// <exception cref="ArgumentException">No title; not two axes each; shapes that do not fit; a place outside the product.</exception>
        public static Figure MatrixProduct(string title, Tensor a, Tensor b, int row, int column) =>
            Plot.MatrixProduct(title, a.ToArray2D(), b.ToArray2D(), row, column);

        /// <summary>Broadcasting: two tensors, stretched along axes of length 1 until their shapes agree, and the result cell by cell.</summary>
        /// <param name="title">The figure's message.</param>
        /// <param name="a">A tensor with two axes, at most [8, 6].</param>
        /// <param name="b">A tensor with two axes: in each as long as the first, or one of the two is 1 there.</param>
        /// <param name="operation">What is done with two numbers; null for adding.</param>
        /// <param name="sign">The sign of the operation.</param>
        /// <returns>The figure; imagined copies have dotted outlines.</returns>
        /// <exception cref="ArgumentException">No title; not two axes each; shapes that do not fit together.</exception>
        public static Figure Broadcast(string title, Tensor a, Tensor b, Func<double, double, double>? operation = null, string sign = "+") =>
            Plot.Broadcast(title, a.ToArray2D(), b.ToArray2D(), operation, sign);
    }
}
