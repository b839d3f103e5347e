using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Spreads, norms, running sums, softmax.</content>
    public partial class Tensor
    {
        /// <summary>The variance of all elements, dividing by n − 1, or by n if not unbiased.</summary>
        public Tensor var(bool unbiased = true) => Statistics.Variance(this, [], unbiased, false, null);

        /// <summary>The variances along an axis.</summary>
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Statistics.Variance(this, [dim], unbiased, keepdim, type);

        /// <summary>The variances over some axes.</summary>
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Statistics.Variance(this, dimensions, unbiased, keepdim, type);

        /// <summary>The variances over some axes.</summary>
        public Tensor var(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Statistics.Variance(this, dimensions, unbiased, keepdim, type);

        /// <summary>The variances over two axes.</summary>
        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Statistics.Variance(this, [dim.Item1, dim.Item2], unbiased, keepdim, type);

        /// <summary>The standard deviation of all elements, dividing by n − 1, or by n if not unbiased.</summary>
        public Tensor std(bool unbiased = true) => Statistics.Deviation(this, [], unbiased, false, null);

        /// <summary>The standard deviations along an axis.</summary>
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Statistics.Deviation(this, [dim], unbiased, keepdim, type);

        /// <summary>The standard deviations over some axes.</summary>
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Statistics.Deviation(this, dimensions, unbiased, keepdim, type);

        /// <summary>The standard deviations over some axes.</summary>
        public Tensor std(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Statistics.Deviation(this, dimensions, unbiased, keepdim, type);

        /// <summary>The standard deviations over two axes.</summary>
        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Statistics.Deviation(this, [dim.Item1, dim.Item2], unbiased, keepdim, type);

        /// <summary>(Σ|x|ᵖ)^(1/p) of all elements.</summary>
        public Tensor norm(float p = 2.0f) => Statistics.Norm(this, p, [], false);

        /// <summary>(Σ|x|ᵖ)^(1/p) along an axis.</summary>
        public Tensor norm(int dim, bool keepdim = false, float p = 2.0f) => Statistics.Norm(this, p, [dim], keepdim);

        /// <summary>The norm of the difference.</summary>
        public Tensor dist(Tensor other, float p = 2.0f) => (this - other).norm(p);

        /// <summary>ln Σ eˣ along an axis, without overflow.</summary>
        public Tensor logsumexp(long dim, bool keepdim = false) => Accumulating.LogSumExp(this, dim, keepdim);

        /// <summary>eˣ/Σeˣ along an axis: positive numbers that add up to 1.</summary>
        public Tensor softmax(long dim, ScalarType? dtype = null) => Accumulating.Softmax(this, dim, dtype);

        /// <summary>ln softmax along an axis, without overflow.</summary>
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => Accumulating.LogSoftmax(this, dim, dtype);

        /// <summary>Running sums along an axis.</summary>
        public Tensor cumsum(long dim, ScalarType? type = null) => Accumulating.CumulativeSum(this, dim, type);

        /// <summary>Running products along an axis.</summary>
        public Tensor cumprod(long dim, ScalarType? type = null) => Accumulating.CumulativeProduct(this, dim, type);
    }
}
