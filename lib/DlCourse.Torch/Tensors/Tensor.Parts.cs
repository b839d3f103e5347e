using DlCourse.Torch.Autograd;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Parts, repetitions and triangles.</content>
    public partial class Tensor
    {
        /// <summary>So many parts of equal length along an axis; the last one may be shorter.</summary>
        public Tensor[] chunk(long chunks, long dim = 0L) => Joining.Chunk(this, chunks, dim);

        /// <summary>Parts of a length along an axis; the last one may be shorter.</summary>
        public Tensor[] split(long size, int dim = 0) => Joining.Split(this, size, dim);

        /// <summary>Parts of given lengths along an axis.</summary>
        public Tensor[] split(long[] sizes, long dim = 0) => Joining.Split(this, sizes, dim);

        /// <summary>Parts of given lengths along an axis.</summary>
        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => Joining.Split(this, sizes, dim);

        /// <summary>The slices of an axis, which disappears.</summary>
        public Tensor[] unbind(long dimension = 0L) => Joining.Unbind(this, dimension);

        /// <summary>The whole repeated so many times along each axis, as a copy.</summary>
        public Tensor repeat(params long[] sizes) => Joining.Repeat(this, sizes);

        /// <summary>The whole repeated so many times along the last axes, as a copy.</summary>
        public Tensor tile(long[] reps) => Joining.Repeat(this, [.. Enumerable.Repeat(1L, Math.Max(0, Rank - reps.Length)), .. reps]);

        /// <summary>Axes in reverse order, as a copy.</summary>
        public Tensor flip(params long[] dims) => Ordering.Flip(this, dims);

        /// <summary>The first axis in reverse order.</summary>
        public Tensor flipud() => flip(0);

        /// <summary>The second axis in reverse order.</summary>
        public Tensor fliplr() => flip(1);

        /// <summary>Elements moved along an axis; what leaves at one end returns at the other.</summary>
        public Tensor roll(long shifts, long? dims = null) => Ordering.Roll(this, [shifts], dims is { } dim ? [dim] : []);

        /// <summary>Elements moved along axes; what leaves at one end returns at the other.</summary>
        public Tensor roll(long[] shifts, long[] dims) => Ordering.Roll(this, shifts, dims);

        /// <summary>The lower triangle: zeros above a diagonal.</summary>
        public Tensor tril(long diagonal = 0) => Triangles.Lower(this, diagonal);

        /// <summary>The upper triangle: zeros below a diagonal.</summary>
        public Tensor triu(long diagonal = 0) => Triangles.Upper(this, diagonal);

        /// <summary>Sets what is above a diagonal to zero.</summary>
        public Tensor tril_(long diagonal = 0) => InPlace.Apply(this, "tril_", null, x => x.tril(diagonal));

        /// <summary>Sets what is below a diagonal to zero.</summary>
        public Tensor triu_(long diagonal = 0) => InPlace.Apply(this, "triu_", null, x => x.triu(diagonal));

        /// <summary>Of a matrix, a diagonal; of a vector, the matrix that has it as a diagonal.</summary>
        public Tensor diag(long diagonal = 0) => Triangles.Diag(this, diagonal);

        /// <summary>Matrices that have the last axis as a diagonal.</summary>
        public Tensor diag_embed(long offset = 0L, long dim1 = -2L, long dim2 = -1L) => Triangles.Embed(this, offset, dim1, dim2);

        /// <summary>The matrix that has all elements as a diagonal.</summary>
        public Tensor diagflat(long offset = 0) => reshape(-1).diag(offset);

        /// <summary>The sum of the diagonal.</summary>
        public Tensor trace() => Rank == 2 ? diagonal().sum() : throw new TensorException($"trace: needs a matrix, but the shape is {Shape.Text(Lengths)}.");

        /// <summary>With at least one axis.</summary>
        public Tensor atleast_1d() => Rank >= 1 ? this : reshape(1);

        /// <summary>With at least two axes.</summary>
        public Tensor atleast_2d() => Rank >= 2 ? this : reshape(1, -1);

        /// <summary>So many parts whose lengths differ by at most one.</summary>
        public Tensor[] tensor_split(long size, long dim = 0L) => Joining.Even(this, size, dim);
    }
}
