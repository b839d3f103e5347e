using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Systems of equations and products over several axes.</content>
    public partial class Tensor
    {
        /// <summary>The determinant of a square matrix, or of each of a batch.</summary>
        public Tensor det() => LinearSystems.Determinant(this);

        /// <summary>The logarithm of the determinant; NaN if that is negative.</summary>
        public Tensor logdet() => LinearSystems.LogOfDeterminant(this);

        /// <summary>The inverse of a square matrix, or of each of a batch.</summary>
        public Tensor inverse() => LinearSystems.Inverse(this);

        /// <summary>A square matrix multiplied by itself.</summary>
        public Tensor matrix_power(int n) => LinearSystems.Power(this, n);

        /// <summary>Sums of products over the last axes of one and the first of the other.</summary>
        public Tensor tensordot(Tensor b, long dims = 2) => Products.TensorDot(this, b, [.. Enumerable.Range(Rank - (int)dims, (int)dims).Select(axis => (long)axis)], [.. Enumerable.Range(0, (int)dims).Select(axis => (long)axis)]);

        /// <summary>Sums of products over pairs of axes.</summary>
        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => Products.TensorDot(this, b, dims1, dims2);

        /// <summary>Kronecker's product: the second tensor, scaled by each element of the first.</summary>
        public Tensor kron(Tensor other) => Products.Kronecker(this, other);
    }
}
