using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The lengths of the axes of a tensor. Numbers and tuples of them become one without being asked.</summary>
    public struct Size : IEnumerable<long>
    {
        private readonly long[] lengths;

        /// <summary>No axes: the shape of a single number.</summary>
        public static Size Empty = new(Array.Empty<long>());

        /// <summary>From an array, which is copied.</summary>
        public Size(long[] shape) => lengths = [.. shape];

        /// <summary>From a sequence.</summary>
        public Size(IEnumerable<long> shape) => lengths = [.. shape];

        /// <summary>From an array.</summary>
        public Size(int[] shape) => lengths = Array.ConvertAll(shape, length => (long)length);

        /// <summary>One axis.</summary>
        public Size(long size) => lengths = [size];

        /// <summary>Two axes.</summary>
        public Size((long, long) size) => lengths = [size.Item1, size.Item2];

        /// <summary>Three axes.</summary>
        public Size((long, long, long) size) => lengths = [size.Item1, size.Item2, size.Item3];

        /// <summary>Four axes.</summary>
        public Size((long, long, long, long) size) => lengths = [size.Item1, size.Item2, size.Item3, size.Item4];

        /// <summary>One axis.</summary>
        public Size(int size) => lengths = [size];

        /// <summary>Two axes.</summary>
        public Size((int, int) size) => lengths = [size.Item1, size.Item2];

        /// <summary>Three axes.</summary>
        public Size((int, int, int) size) => lengths = [size.Item1, size.Item2, size.Item3];

        /// <summary>Four axes.</summary>
        public Size((int, int, int, int) size) => lengths = [size.Item1, size.Item2, size.Item3, size.Item4];

        /// <summary>The lengths, outermost first, not to be changed.</summary>
        public long[] Shape => lengths ?? [];

        /// <summary>The number of axes.</summary>
        public int Length => Shape.Length;

        /// <summary>Whether there are no axes.</summary>
        public bool IsEmpty => Length == 0;

        /// <summary>Whether it is the shape of a single number.</summary>
        public bool IsScalar => IsEmpty;

        /// <summary>The length of an axis.</summary>
        public long this[int idx] => Shape[idx];

        /// <summary>The length of an axis.</summary>
        public long this[long idx] => Shape[idx];

        /// <summary>One axis.</summary>
        public static implicit operator Size(long size) => new(size);

        /// <summary>Two axes.</summary>
        public static implicit operator Size((long, long) size) => new(size);

        /// <summary>Three axes.</summary>
        public static implicit operator Size((long, long, long) size) => new(size);

        /// <summary>Four axes.</summary>
        public static implicit operator Size((long, long, long, long) size) => new(size);

        /// <summary>From an array, which is copied.</summary>
        public static implicit operator Size(long[] size) => new(size);

        /// <summary>The axes of one, then those of the other.</summary>
        public static Size operator +(Size left, Size right) => new([.. left.Shape, .. right.Shape]);

        /// <summary>More axes behind.</summary>
        public static Size operator +(Size left, IEnumerable<long> right) => new([.. left.Shape, .. right]);

        /// <summary>Whether all lengths are equal.</summary>
        public static bool operator ==(Size left, Size right) => left.Shape.AsSpan().SequenceEqual(right.Shape);

        /// <summary>Whether a length differs.</summary>
        public static bool operator !=(Size left, Size right) => !(left == right);

        /// <summary>The axes from one up to, not including, another; negative numbers count from the end.</summary>
        public Size Slice(int first, int next)
        {
            if (next < 0) next += Length;
            if (first < 0) first += Length;
            return next <= first ? Empty : new Size(Shape[first..next]);
        }

        /// <summary>The first lengths.</summary>
        public IEnumerable<long> Take(int i) => Enumerable.Take(Shape, i);

        /// <summary>The number of elements: the product of the lengths.</summary>
        public long numel() => DlCourse.Torch.Shapes.Shape.Count(Shape);

        /// <inheritdoc/>
        public IEnumerator<long> GetEnumerator() => Shape.AsEnumerable().GetEnumerator();

        /// <inheritdoc/>
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Whether it is a size of the same lengths.</summary>
        public override bool Equals(object? obj) => obj is Size other && this == other;

        /// <summary>Agrees with <see cref="Equals"/>.</summary>
        public override int GetHashCode() => Shape.Aggregate(17, HashCode.Combine);
    }
}
