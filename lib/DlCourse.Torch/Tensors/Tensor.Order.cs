using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Largest, smallest, sorted.</content>
    public partial class Tensor
    {
        /// <summary>The largest of all elements.</summary>
        public Tensor max() => Extremes.Of(this, [], false, true);

        /// <summary>The largest elements along an axis, and their indices.</summary>
        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => Extremes.Along(this, dim, keepdim, true);

        /// <summary>The place of the largest element when all are counted in order; of equal ones, the first.</summary>
        public Tensor argmax() => Extremes.ArgOfAll(this, true);

        /// <summary>The index of the largest element along an axis; of equal ones, the first.</summary>
        public Tensor argmax(long dim, bool keepdim = false) => Extremes.ArgAlong(detach(), Axes.Wrap(dim, Rank, "argmax"), keepdim, true, "argmax");

        /// <summary>The largest elements over some axes.</summary>
        public Tensor amax(params long[] dims) => Extremes.Of(this, dims, false, true);

        /// <summary>The largest elements over some axes.</summary>
        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) => Into(@out, Extremes.Of(this, dims, keepdim, true));

        /// <summary>The largest element so far along an axis, and its index.</summary>
        public (Tensor values, Tensor indexes) cummax(long dim) => Extremes.Running(this, dim, true);

        /// <summary>The smallest of all elements.</summary>
        public Tensor min() => Extremes.Of(this, [], false, false);

        /// <summary>The smallest elements along an axis, and their indices.</summary>
        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => Extremes.Along(this, dim, keepdim, false);

        /// <summary>The place of the smallest element when all are counted in order; of equal ones, the first.</summary>
        public Tensor argmin() => Extremes.ArgOfAll(this, false);

        /// <summary>The index of the smallest element along an axis; of equal ones, the first.</summary>
        public Tensor argmin(long dim, bool keepdim = false) => Extremes.ArgAlong(detach(), Axes.Wrap(dim, Rank, "argmin"), keepdim, false, "argmin");

        /// <summary>The smallest elements over some axes.</summary>
        public Tensor amin(params long[] dims) => Extremes.Of(this, dims, false, false);

        /// <summary>The smallest elements over some axes.</summary>
        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) => Into(@out, Extremes.Of(this, dims, keepdim, false));

        /// <summary>The smallest element so far along an axis, and its index.</summary>
        public (Tensor values, Tensor indexes) cummin(long dim) => Extremes.Running(this, dim, false);

        /// <summary>The elements in order along an axis, and where they were. Equal ones always keep their order.</summary>
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) => Sorting.Sort(this, dim, descending);

        /// <summary>The indices that put the elements in order along an axis.</summary>
        public Tensor argsort(long dim = -1, bool descending = false) => Sorting.Sort(detach(), dim, descending).Indices;

        /// <summary>The elements in order along the first axis.</summary>
        public Tensor msort() => sort(0).Values;

        /// <summary>The k largest (or smallest) elements along an axis, in order, and where they were.</summary>
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) => Sorting.TopK(this, k, dim, largest);

        /// <summary>The k-th smallest element along an axis, counted from 1, and where it was.</summary>
        public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false) => Sorting.KthValue(this, k, dim ?? -1, keepdim);

        /// <summary>The middle one of all elements in order; the lower of two.</summary>
        public Tensor median() => Sorting.Median(this);

        /// <summary>The different values in order; for each element its place among them; how often each occurs.</summary>
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) => dim is null ? Sorting.Unique(this, return_inverse, return_counts) : throw new TensorException("unique: along an axis is not in this engine; leave dim out.");

        private static Tensor Into(Tensor? target, Tensor result) => target is null ? result : target.copy_(result);
    }
}
