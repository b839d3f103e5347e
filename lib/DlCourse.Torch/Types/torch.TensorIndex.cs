namespace TorchSharp;

public static partial class torch
{
    /// <summary>One part of an index: a number, a range, "everything", a new axis, "all axes between", or a tensor of indices.</summary>
    public struct TensorIndex
    {
        /// <summary>As many full axes as are left: <c>t[TensorIndex.Ellipsis, 0]</c>.</summary>
        public static TensorIndex Ellipsis = new() { Kind = IndexKind.Ellipsis };

        /// <summary>A new axis of length 1.</summary>
        public static TensorIndex None = new() { Kind = IndexKind.NewAxis };

        /// <summary>A new axis of length 1.</summary>
        public static TensorIndex Null = new() { Kind = IndexKind.NewAxis };

        /// <summary>The whole axis.</summary>
        public static TensorIndex Colon = Slice();

        internal enum IndexKind
        {
            Slice,
            Single,
            Ellipsis,
            NewAxis,
            Bool,
            Tensor,
        }

        internal IndexKind Kind { get; private init; }

        internal long? Start { get; private init; }

        internal long? Stop { get; private init; }

        internal long? Step { get; private init; }

        internal Tensor? Indices { get; private init; }

        /// <summary>A number.</summary>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>A range; null for "from the start" or "to the end".</summary>
        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);

        /// <summary>A range: <c>1..3</c>, <c>..</c>, <c>2..^1</c>.</summary>
        public static implicit operator TensorIndex(Range range) => Slice(range);

        /// <summary>A number, possibly from the end: <c>^1</c>.</summary>
        public static implicit operator TensorIndex(Index index) => Single(index.IsFromEnd ? -index.Value : index.Value);

        /// <summary>Every step-th element from start to before stop; each may be left out.</summary>
        static public TensorIndex Slice(long? start = null, long? stop = null, long? step = null) => new() { Kind = IndexKind.Slice, Start = start, Stop = stop, Step = step };

        /// <summary>A range; null for "from the start" or "to the end".</summary>
        static public TensorIndex Slice((int? start, int? end) range) => Slice(range.start, range.end);

        /// <summary>A range.</summary>
        static public TensorIndex Slice(Range range) => Slice(FromStart(range.Start), range.End is { IsFromEnd: true, Value: 0 } ? null : FromStart(range.End));

        /// <summary>A truth value: a new axis of length 1 or 0.</summary>
        static public TensorIndex Bool(bool value) => new() { Kind = IndexKind.Bool, Start = value ? 1 : 0 };

        /// <summary>A number; null is a new axis.</summary>
        static public TensorIndex Single(long? index) => index is null ? None : new() { Kind = IndexKind.Single, Start = index };

        /// <summary>A tensor of indices, or a mask of truth values.</summary>
        static public TensorIndex Tensor(Tensor tensor) => new() { Kind = IndexKind.Tensor, Indices = tensor };

        private static long FromStart(Index index) => index.IsFromEnd ? -index.Value : index.Value;
    }
}
