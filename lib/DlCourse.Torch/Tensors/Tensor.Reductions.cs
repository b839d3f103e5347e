using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Sums, means, products.</content>
    public partial class Tensor
    {
        /// <summary>The sum of all elements. Integers and truth values give int64.</summary>
        public Tensor sum(ScalarType? type = null) => Reduction.Sum(this, [], type: Reduction.NotAnAxis(this, type, "sum"));

        /// <summary>The sums along an axis.</summary>
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => Reduction.Sum(this, [dim], keepdim, type);

        /// <summary>The sums over two axes.</summary>
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => Reduction.Sum(this, [dim0, dim1], keepdim, type);

        /// <summary>The sums over three axes.</summary>
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) => Reduction.Sum(this, [dim0, dim1, dim2], keepdim, type);

        /// <summary>The sums over some axes.</summary>
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => Reduction.Sum(this, dim, keepdim, type);

        /// <summary>The sums over some axes.</summary>
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => Reduction.Sum(this, dim, keepdim, type);

        /// <summary>The mean of all elements.</summary>
        public Tensor mean() => Reduction.Mean(this, []);

        /// <summary>The means over some axes.</summary>
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => Reduction.Mean(this, dimensions, keepdim, type);

        /// <summary>The product of all elements.</summary>
        public Tensor prod(ScalarType? type = null) => Reduction.Prod(this, [], type: Reduction.NotAnAxis(this, type, "prod"));

        /// <summary>The products along an axis.</summary>
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => Reduction.Prod(this, [dim], keepdim, type);

        /// <summary>Whether any element is true (not 0).</summary>
        public Tensor any() => Reduction.Any(this, []);

        /// <summary>Whether any element is true (not 0), along an axis.</summary>
        public Tensor any(long dim, bool keepdim = false) => Reduction.Any(this, [dim], keepdim);

        /// <summary>Whether all elements are true (not 0).</summary>
        public Tensor all() => Reduction.All(this, []);

        /// <summary>Whether all elements are true (not 0), along an axis.</summary>
        public Tensor all(long dim, bool keepdim = false) => Reduction.All(this, [dim], keepdim);

        /// <summary>The sum of all elements that are not NaN.</summary>
        public Tensor nansum() => torch.where(isnan(), 0, this).sum();

        /// <summary>How many elements are not 0.</summary>
        public Tensor count_nonzero(long[]? dims = null) => Reduction.Sum(ne(0), dims ?? []);
    }
}
