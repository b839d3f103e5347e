using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Other shapes of the same elements. All but <c>reshape</c>, <c>flatten</c> and <c>contiguous</c> always share memory.</content>
    public partial class Tensor
    {
        /// <summary>The same elements under another shape, sharing memory. One length may be −1: it is worked out.</summary>
        public Tensor view(params long[] shape) =>
            Viewing.TryView(this, Shape.Infer(shape, Lengths, "view")) ??
            throw new TensorException($"view: this tensor of shape {Shape.Text(Lengths)} and strides {Shape.Text(layout.Strides)} cannot be seen as {Shape.Text(shape)} without a copy, because its elements do not lie in order (a transpose or a slice?). Use reshape, which copies where it must.");

        /// <summary>The same elements under the shape of another tensor, sharing memory.</summary>
        public Tensor view_as(Tensor other) => view(other.Lengths);

        /// <summary>The same elements under another shape, copied only where they must be. One length may be −1: it is worked out.</summary>
        public Tensor reshape(params long[] shape) => Viewing.Reshape(this, shape, "reshape");

        /// <summary>Joins the axes from one to another into one.</summary>
        public Tensor flatten(long start_dim = 0, long end_dim = -1)
        {
            var (start, end) = (Axes.Wrap(start_dim, Rank, "flatten"), Axes.Wrap(end_dim, Rank, "flatten"));
            if (start > end) throw new TensorException($"flatten: the first axis, {start}, comes after the last, {end}.");
            if (Rank == 0) return reshape(1);
            return start == end ? this : Viewing.Reshape(this, [.. Lengths[..start], Shape.Count(Lengths.AsSpan(start, end - start + 1)), .. Lengths[(end + 1)..]], "flatten");
        }

        /// <summary>Splits an axis into several.</summary>
        public Tensor unflatten(long dim, params long[] sizes)
        {
            var axis = Axes.Wrap(dim, Rank, "unflatten");
            var parts = Shape.Infer(sizes, [Lengths[axis]], "unflatten");
            return view([.. Lengths[..axis], .. parts, .. Lengths[(axis + 1)..]]);
        }

        /// <summary>All elements along one axis.</summary>
        public Tensor ravel() => reshape(-1);

        /// <summary>Adds an axis of length 1.</summary>
        public Tensor unsqueeze(long dim) => Viewing.Unsqueeze(this, Axes.Wrap(dim, Rank + 1, "unsqueeze"));

        /// <summary>Drops an axis if its length is 1; without a number, all such axes.</summary>
        public Tensor squeeze(long? dim = null)
        {
            if (dim is { } number)
            {
                var axis = Axes.Wrap(number, Rank, "squeeze");
                return Rank > 0 && Lengths[axis] == 1 ? Viewing.Squeeze(this, axis) : alias();
            }

            var result = this;
            for (var axis = Rank - 1; axis >= 0; axis--)
            {
                if (Lengths[axis] == 1) result = Viewing.Squeeze(result, axis);
            }

            return ReferenceEquals(result, this) ? alias() : result;
        }

        /// <summary>Puts the axes into another order.</summary>
        public Tensor permute(params long[] permutation)
        {
            if (permutation.Length != Rank) throw new TensorException($"permute: a tensor of shape {Shape.Text(Lengths)} has {Rank} axes, but {permutation.Length} were named in {Shape.Text(permutation)}; name each once.");
            var axes = permutation.Select(axis => Axes.Wrap(axis, Rank, "permute")).ToArray();
            if (axes.Distinct().Count() != axes.Length) throw new TensorException($"permute: {Shape.Text(permutation)} names an axis twice; name each of the {Rank} axes once.");
            return Viewing.Permute(this, axes);
        }

        /// <summary>Puts the axes into another order.</summary>
        public Tensor permute(IEnumerable<long> permutation) => permute(permutation.ToArray());

        /// <summary>Exchanges two axes.</summary>
        public Tensor transpose(long dim0, long dim1) => Viewing.Transpose(this, Axes.Wrap(dim0, Rank, "transpose"), Axes.Wrap(dim1, Rank, "transpose"));

        /// <summary>Exchanges two axes.</summary>
        public Tensor swapaxes(long dim0, long dim1) => transpose(dim0, dim1);

        /// <summary>Exchanges two axes.</summary>
        public Tensor swapdims(long dim0, long dim1) => transpose(dim0, dim1);

        /// <summary>Exchanges two axes of this tensor itself.</summary>
        public Tensor transpose_(long dim0, long dim1) => Relayout(layout.Transpose(Axes.Wrap(dim0, Rank, "transpose_"), Axes.Wrap(dim1, Rank, "transpose_")), "transpose_");

        /// <summary>The transposed matrix; a vector stays as it is.</summary>
        public Tensor t()
        {
            if (Rank > 2) throw new TensorException($"t: transposes a matrix, but the shape is {Shape.Text(Lengths)}. Use mT to transpose each matrix of a batch, or transpose(a, b).");
            return Rank < 2 ? alias() : Viewing.Transpose(this, 0, 1);
        }

        /// <summary>The axes in reverse order: of a matrix, its transpose.</summary>
        public Tensor T => Viewing.Permute(this, [.. Enumerable.Range(0, Rank).Reverse()]);

        /// <summary>Each matrix of a batch (the last two axes) transposed.</summary>
        public Tensor mT => Rank < 2 ? throw new TensorException($"mT: needs at least two axes, but the shape is {Shape.Text(Lengths)}.") : transpose(-2, -1);

        /// <summary>The axes in reverse order, as <see cref="T"/> for real numbers.</summary>
        public Tensor H => T;

        /// <summary>Each matrix transposed, as <see cref="mT"/> for real numbers.</summary>
        public Tensor mH => mT;

        /// <summary>Each matrix transposed, as <see cref="mT"/> for real numbers.</summary>
        public Tensor adjoint() => mT;

        /// <summary>Moves axes to other places.</summary>
        public Tensor movedim(long[] source, long[] destination)
        {
            if (source.Length != destination.Length) throw new TensorException($"movedim: {source.Length} axes to move, but {destination.Length} places.");
            var from = source.Select(axis => Axes.Wrap(axis, Rank, "movedim")).ToList();
            var to = destination.Select(axis => Axes.Wrap(axis, Rank, "movedim")).ToList();
            var rest = new Queue<int>(Enumerable.Range(0, Rank).Except(from));
            return Viewing.Permute(this, [.. Enumerable.Range(0, Rank).Select(place => to.Contains(place) ? from[to.IndexOf(place)] : rest.Dequeue())]);
        }

        /// <summary>Moves axes to other places.</summary>
        public Tensor moveaxis(long[] source, long[] destination) => movedim(source, destination);

        /// <summary>Repeats axes of length 1 without copying; −1 keeps a length.</summary>
        public Tensor expand(params long[] sizes) => expand(sizes, false);

        /// <summary>Repeats axes of length 1 without copying; −1 keeps a length.</summary>
        public Tensor expand(long[] sizes, bool isImplicit = false)
        {
            var target = (long[])sizes.Clone();
            for (var i = 1; i <= Math.Min(Rank, target.Length); i++)
            {
                if (target[^i] == -1) target[^i] = Lengths[^i];
            }

            Shape.CheckLengths(target, "expand");
            if (!Broadcasting.Fits(Lengths, target)) throw new TensorException($"expand: shape {Shape.Text(Lengths)} cannot become {Shape.Text(sizes)}: only axes of length 1 can be repeated, and new axes come in front.");
            return Viewing.Expand(this, target);
        }

        /// <summary>Repeats axes of length 1 without copying; −1 keeps a length.</summary>
        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) => expand(sizes.ToArray(), isImplicit);

        /// <summary>Repeats axes of length 1 to the shape of another tensor, without copying.</summary>
        public Tensor expand_as(Tensor other) => expand(other.Lengths, false);

        /// <summary>Repeats axes of length 1 without copying, by the rules of broadcasting.</summary>
        public Tensor broadcast_to(params long[] shape) => expand(shape, false);

        /// <summary>A range of an axis.</summary>
        public Tensor narrow(long dim, long start, long length)
        {
            var axis = Axes.Wrap(dim, Rank, "narrow");
            if (Rank == 0 || start < -Lengths[axis] || length < 0 || (start < 0 ? start + Lengths[axis] : start) + length > Lengths[axis])
            {
                throw new TensorException($"narrow: {length} elements from {start} on do not exist along axis {dim} of shape {Shape.Text(Lengths)}.");
            }

            return Viewing.Slice(this, axis, start < 0 ? start + Lengths[axis] : start, length, 1);
        }

        /// <summary>Every step-th element of a range of an axis; the range ends before <paramref name="finish"/>.</summary>
        public Tensor slice(long dim, long start, long finish, long step) => Indexing.Slice(this, Axes.Wrap(dim, Rank, "slice"), start, finish, step);

        /// <summary>One index of an axis, which disappears.</summary>
        public Tensor select(long dim, long index)
        {
            var axis = Axes.Wrap(dim, Rank, "select");
            return Viewing.Select(this, axis, Indexing.Wrap(this, axis, index));
        }

        /// <summary>The elements whose indices on two axes differ by an offset, along a new last axis.</summary>
        public Tensor diagonal(long offset = 0L, long dim1 = 0L, long dim2 = 1L)
        {
            var (a, b) = (Axes.Wrap(dim1, Rank, "diagonal"), Axes.Wrap(dim2, Rank, "diagonal"));
            if (Rank < 2 || a == b) throw new TensorException($"diagonal: needs two different axes, but got {dim1} and {dim2} of shape {Shape.Text(Lengths)}.");
            return Viewing.Diagonal(this, a, b, offset);
        }

        /// <summary>A second tensor over the same memory.</summary>
        public Tensor alias() => DlCourse.Torch.Autograd.Views.Make(this, operand.Layout, "Alias", root => root.alias(), g => g);

        /// <summary>Adds an axis of length 1 to this tensor itself.</summary>
        public Tensor unsqueeze_(long dim) => Relayout(layout.Unsqueeze(Axes.Wrap(dim, Rank + 1, "unsqueeze_")), "unsqueeze_");

        /// <summary>Drops an axis of length 1, or all, from this tensor itself.</summary>
        public Tensor squeeze_(long? dim = null) => Relayout(squeeze(dim).layout, "squeeze_");

        /// <summary>The same values in a tensor of its own; gradients flow back.</summary>
        public Tensor clone() => Viewing.Clone(this);

        /// <summary>The tensor itself if its elements lie in row-major order, otherwise a copy that does.</summary>
        public Tensor contiguous() => Viewing.Contiguous(this);

        private Tensor Relayout(Layout changed, string name)
        {
            if (GradFn is not null || requires_grad) throw new TensorException($"{name}: this tensor takes part in a graph, which knows its shape of before. Use the operation without the underscore.");
            layout = changed;
            return this;
        }
    }
}
