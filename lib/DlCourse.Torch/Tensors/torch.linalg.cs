using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Linear algebra.</summary>
    public static partial class linalg
    {
        /// <summary>The determinant of a square matrix, or of each of a batch.</summary>
        public static Tensor det(Tensor input) => input.det();

        /// <summary>The inverse of a square matrix, or of each of a batch.</summary>
        public static Tensor inv(Tensor input) => input.inverse();

        /// <summary>X with A·X = B, or with X·A = B.</summary>
        public static Tensor solve(Tensor A, Tensor B, bool left = true) => left ? LinearSystems.Solve(A, B) : LinearSystems.Solve(A.mT, B.mT).mT;

        /// <summary>The sign of the determinant and the logarithm of its size.</summary>
        public static (Tensor, Tensor) slogdet(Tensor input) => LinearSystems.LogDeterminant(input);

        /// <summary>√Σx², over some axes or all.</summary>
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) => Statistics.Norm(input, 2, dims ?? [], keepdim);

        /// <summary>(Σ|x|ᵖ)^(1/p), over some axes or all.</summary>
        public static Tensor vector_norm(Tensor input, double ord = 2d, long[]? dims = null, bool keepdim = false) => Statistics.Norm(input, ord, dims ?? [], keepdim);

        /// <summary>The product of several matrices.</summary>
        public static Tensor multi_dot(IList<Tensor> tensors) => tensors.Aggregate((a, b) => a.matmul(b));

        /// <summary>The elements whose indices on two axes differ by an offset.</summary>
        public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) => input.diagonal(offset, dim1, dim2);

        /// <summary>Sums of products along an axis.</summary>
        public static Tensor vecdot(Tensor x, Tensor y, long dim = -1, Tensor? @out = null) => @out is null ? (x * y).sum(dim) : @out.copy_((x * y).sum(dim));
    }
}
