using DlCourse.Torch.Autograd;
using DlCourse.Torch.Operators;

namespace TorchSharp;

public static partial class torch
{
    /// <content><c>t[…]</c>: numbers and ranges give views, tensors of indices give copies; all can be assigned to.</content>
    public partial class Tensor
    {
        /// <summary>A part, by numbers, ranges, new axes and index tensors.</summary>
        public Tensor this[params TensorIndex[] indices]
        {
            get => Indexing.Get(this, indices);
            set => Indexing.Set(this, indices, value);
        }

        /// <summary>Elements by index tensors, one per axis, broadcast together; or by a mask.</summary>
        public Tensor this[params Tensor[] indices]
        {
            get => Indexing.Get(this, Each(indices));
            set => Indexing.Set(this, Each(indices), value);
        }

        /// <summary>A part, by the indices of the first axes.</summary>
        public Tensor this[params long[] indices]
        {
            get => Indexing.Get(this, Each(indices));
            set => Indexing.Set(this, Each(indices), value);
        }

        /// <summary>A part, by the index of the first axis.</summary>
        public Tensor this[long i1]
        {
            get => Indexing.Get(this, [i1]);
            set => Indexing.Set(this, [i1], value);
        }

        /// <summary>A part, by the indices of the first two axes.</summary>
        public Tensor this[long i1, long i2]
        {
            get => Indexing.Get(this, [i1, i2]);
            set => Indexing.Set(this, [i1, i2], value);
        }

        /// <summary>A part, by the indices of the first three axes.</summary>
        public Tensor this[long i1, long i2, long i3]
        {
            get => Indexing.Get(this, [i1, i2, i3]);
            set => Indexing.Set(this, [i1, i2, i3], value);
        }

        /// <summary>A part, by the indices of the first four axes.</summary>
        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => Indexing.Get(this, [i1, i2, i3, i4]);
            set => Indexing.Set(this, [i1, i2, i3, i4], value);
        }

        /// <summary>A part, by the indices of the first five axes.</summary>
        public Tensor this[long i1, long i2, long i3, long i4, long i5]
        {
            get => Indexing.Get(this, [i1, i2, i3, i4, i5]);
            set => Indexing.Set(this, [i1, i2, i3, i4, i5], value);
        }

        /// <summary>A part, by the indices of the first six axes.</summary>
        public Tensor this[long i1, long i2, long i3, long i4, long i5, long i6]
        {
            get => Indexing.Get(this, [i1, i2, i3, i4, i5, i6]);
            set => Indexing.Set(this, [i1, i2, i3, i4, i5, i6], value);
        }

        /// <summary>As the indexer.</summary>
        public Tensor index(params TensorIndex[] indices) => this[indices];

        /// <summary>As the indexer.</summary>
        public Tensor index(params Tensor[] indices) => this[indices];

        /// <summary>Puts values where index tensors point.</summary>
        public Tensor index_put_(Tensor value, params Tensor[] indices)
        {
            Indexing.Set(this, Each(indices), value);
            return this;
        }

        /// <summary>Puts values where indices point.</summary>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices)
        {
            Indexing.Set(this, indices, value);
            return this;
        }

        /// <summary>Puts values where index tensors point, or adds them there.</summary>
        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false)
        {
            var picks = new Tensor?[Math.Max(Rank, indices.Length)];
            indices.CopyTo(picks, 0);
            Indexing.Put(this, picks, value, accumulate);
            return this;
        }

        /// <summary>The slices of an axis with these indices.</summary>
        public Tensor index_select(long dim, Tensor index) => Gathering.IndexSelect(this, dim, index);

        /// <summary>Slices added to an axis at these indices.</summary>
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => Gathering.IndexAdd(this, dim, index, source, alpha);

        /// <summary>Slices added to an axis at these indices, in place.</summary>
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) => InPlace.Apply(this, "index_add_", source, x => x.index_add(dim, index, source, alpha));

        /// <summary>For each element of the index, the element of this tensor at that place of the axis.</summary>
        public Tensor gather(long dim, Tensor index) => Gathering.Gather(this, dim, index);

        /// <summary>This tensor with the source's elements at the places of the axis that the index names.</summary>
        public Tensor scatter(long dim, Tensor index, Tensor src) => Gathering.Scatter(this, dim, index, src);

        /// <summary>Puts the source's elements at the places of the axis that the index names.</summary>
        public Tensor scatter_(long dim, Tensor index, Tensor src) => InPlace.Apply(this, "scatter_", src, x => x.scatter(dim, index, src));

        /// <summary>This tensor with the source's elements added at the places of the axis that the index names.</summary>
        public Tensor scatter_add(long dim, Tensor index, Tensor src) => Gathering.ScatterAdd(this, dim, index, src);

        /// <summary>Adds the source's elements at the places of the axis that the index names.</summary>
        public Tensor scatter_add_(long dim, Tensor index, Tensor src) => InPlace.Apply(this, "scatter_add_", src, x => x.scatter_add(dim, index, src));

        /// <summary>The elements where a mask is true, along one axis.</summary>
        public Tensor masked_select(Tensor mask) => expand_to(mask)[mask.broadcast_to(expand_to(mask).Lengths)];

        /// <summary>The indices of all elements that are not 0, one row each.</summary>
        public Tensor nonzero() => Gathering.NonZero(this);

        /// <summary>The indices of all elements that are not 0, one row each.</summary>
        public Tensor argwhere() => Gathering.NonZero(this);

        /// <summary>The elements at these places when all elements are counted in order.</summary>
        public Tensor take(Tensor index) => reshape(-1)[index];

        private Tensor expand_to(Tensor mask) => broadcast_to(DlCourse.Torch.Shapes.Broadcasting.Join(Lengths, mask.Lengths, "masked_select"));

        private static TensorIndex[] Each(Tensor[] indices) => [.. indices.Select(TensorIndex.Tensor)];

        private static TensorIndex[] Each(long[] indices) => [.. indices.Select(index => (TensorIndex)index)];
    }
}
