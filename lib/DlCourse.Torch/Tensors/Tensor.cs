using DlCourse.Torch.Autograd;
using DlCourse.Torch.Displays;
using DlCourse.Torch.Lifetimes;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Storage;
using DlCourse.Torch.Types;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// A multi-dimensional array of numbers. It is three things: memory (<see cref="TensorStorage"/>), a layout that says which element
    /// is where (<see cref="Layout"/>), and, if gradients are asked for, what autograd knows (<see cref="AutogradMeta"/>). Views share
    /// the memory under another layout.
    /// </summary>
    [TypeFormatterSource(typeof(TensorFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
    public partial class Tensor : IDisposable
    {
        internal readonly TensorStorage storage;
        internal Layout layout;
        internal AutogradMeta? meta;
        internal DisposeScope? owner;
        private bool disposed, given;

        internal Tensor(TensorStorage storage, Layout layout, AutogradMeta? meta = null, bool scoped = true)
        {
            (this.storage, this.layout, this.meta) = (storage, layout, meta);
            if (scoped && DisposeScopes.Current is { } scope)
            {
                owner = scope;
                scope.Add(this);
            }
        }

        internal Tensor(Operand operand) : this(operand.Storage, operand.Layout)
        {
        }

        /// <summary>What kernels work on.</summary>
        /// <exception cref="ObjectDisposedException">The tensor was disposed of.</exception>
        internal Operand operand
        {
            get
            {
                if (given) throw new ObjectDisposedException(nameof(Tensor), $"This tensor of shape {Shape.Text(layout.Shape)} became a Parameter, which took its memory over. Use the parameter, or pass t.clone() to it.");
                if (disposed) throw new ObjectDisposedException(nameof(Tensor), $"This tensor of shape {Shape.Text(layout.Shape)} was disposed of (by Dispose, using or a DisposeScope) and cannot be used any more. To keep a tensor beyond its scope, call MoveToOuterDisposeScope() or clone() it outside.");
                return new Operand(storage, layout);
            }
        }

        /// <summary>The lengths of the axes, not to be changed.</summary>
        internal long[] Lengths => layout.Shape;

        internal int Rank => layout.Rank;

        internal long Count => layout.Count;

        /// <summary>The lengths of the axes, outermost first.</summary>
        public long[] shape => (long[])layout.Shape.Clone();

        /// <summary>The number of axes.</summary>
        public long ndim => layout.Rank;

        /// <summary>The number of axes.</summary>
        public long Dimensions => layout.Rank;

        /// <summary>The number of elements.</summary>
        public long NumberOfElements => layout.Count;

        /// <summary>The bytes of one element.</summary>
        public long ElementSize => ScalarTypes.Size(storage.Type);

        /// <summary>The type of the elements.</summary>
        public ScalarType dtype => storage.Type;

        /// <summary>Where the elements are: in this engine, always in main memory.</summary>
        public Device device => CPU;

        /// <summary>The kind of device.</summary>
        public DeviceType device_type => DeviceType.CPU;

        /// <summary>The number of the device among those of its kind; −1 in main memory.</summary>
        public int device_index => -1;

        /// <summary>Whether the tensor is on a graphics card: never, in this engine.</summary>
        public bool is_cuda => false;

        /// <summary>Whether only non-zero elements are stored: never, in this engine.</summary>
        public bool is_sparse => false;

        /// <summary>Whether the tensor was disposed of.</summary>
        public bool IsInvalid => disposed;

        /// <summary>A name for messages and figures; null if none was given.</summary>
        public string? name { get; set; }

        /// <summary>The number of axes.</summary>
        /// <returns>0 for a single number.</returns>
        public long dim() => layout.Rank;

        /// <summary>The number of elements.</summary>
        /// <returns>The product of the lengths.</returns>
        public long numel() => layout.Count;

        /// <summary>The lengths of the axes.</summary>
        /// <returns>A copy.</returns>
        public long[] size() => shape;

        /// <summary>The length of an axis.</summary>
        /// <param name="dim">Its number; −1 is the last.</param>
        /// <returns>The length.</returns>
        public long size(int dim) => layout.Shape[Axes.Wrap(dim, Rank, "size")];

        /// <summary>From one element to the next along each axis, in elements.</summary>
        /// <returns>A copy.</returns>
        public long[] stride() => (long[])layout.Strides.Clone();

        /// <summary>From one element to the next along an axis, in elements.</summary>
        /// <param name="dim">Its number; −1 is the last.</param>
        /// <returns>The stride.</returns>
        public long stride(int dim) => layout.Strides[Axes.Wrap(dim, Rank, "stride")];

        /// <summary>Where in its memory the tensor starts, in elements.</summary>
        /// <returns>0 unless it is a view.</returns>
        public long storage_offset() => layout.Offset;

        /// <summary>The bytes of one element.</summary>
        /// <returns>4 for float32.</returns>
        public long element_size() => ElementSize;

        /// <summary>Whether the elements lie in row-major order without gaps.</summary>
        /// <returns>False for most transposed and sliced views.</returns>
        public bool is_contiguous() => layout.IsContiguous;

        /// <summary>Whether the elements are real numbers.</summary>
        /// <returns>True for float32 and float64.</returns>
        public bool is_floating_point() => ScalarTypes.IsFloating(dtype);

        /// <summary>Whether the elements are integers.</summary>
        /// <returns>True for uint8, int32 and int64.</returns>
        public bool is_integral() => ScalarTypes.IsIntegral(dtype);

        /// <summary>Whether the elements are complex: never, in this engine.</summary>
        /// <returns>False.</returns>
        public bool is_complex() => false;

        /// <summary>Whether the tensor is in main memory: always, in this engine.</summary>
        /// <returns>True.</returns>
        public bool is_cpu() => true;

        /// <summary>Lets go of the memory. Views and gradients that use it keep it.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Lets go of the memory.</summary>
        /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
        protected virtual void Dispose(bool disposing)
        {
            owner?.MarkAsDisposed(this);
            owner = null;
            ReleaseMemory();
        }

        /// <summary>Keeps the tensor when its scope closes; the garbage collector looks after it.</summary>
        /// <returns>The tensor itself.</returns>
        public Tensor DetachFromDisposeScope() => MoveToOtherDisposeScope((DisposeScope?)null);

        /// <summary>Hands the tensor to the scope around its own.</summary>
        /// <returns>The tensor itself.</returns>
        public Tensor MoveToOuterDisposeScope()
        {
            owner?.MoveToOuter(this);
            return this;
        }

        /// <summary>Hands the tensor to another scope.</summary>
        /// <param name="other">The new owner; null for nobody.</param>
        /// <returns>The tensor itself.</returns>
        public Tensor MoveToOtherDisposeScope(DisposeScope? other)
        {
            owner?.MarkAsDisposed(this);
            owner = other;
            other?.Add(this);
            return this;
        }

        /// <summary>Hands the tensor to the scope of another one.</summary>
        /// <param name="other">A tensor.</param>
        /// <returns>The tensor itself.</returns>
        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToOtherDisposeScope(other.owner);

        /// <summary>A second handle of the same variable, which lives on when the first is disposed of. It belongs to no scope.</summary>
        internal Tensor Alias()
        {
            var same = operand;
            same.Storage.AddUser();
            return new Tensor(storage, layout, meta, scoped: false) { name = name };
        }

        /// <summary>A handle for the views of this tensor to remember it by. They keep the memory alive themselves.</summary>
        internal Tensor ViewRoot() => new(storage, layout, EnsureMeta(), scoped: false);

        /// <summary>The memory went to a parameter, and this handle is of no more use.</summary>
        internal void GiveAway()
        {
            Dispose();
            given = true;
        }

        internal void ReleaseMemory()
        {
            if (disposed) return;
            disposed = true;
            storage.RemoveUser();
        }

        internal AutogradMeta EnsureMeta() => meta ??= new AutogradMeta();
    }
}
