using DlCourse.Torch.Autograd;
using DlCourse.Torch.Kernels;
using DlCourse.Torch.Operators;
using DlCourse.Torch.Shapes;
using DlCourse.Torch.Types;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Element types, devices and numbers.</content>
    public partial class Tensor
    {
        /// <summary>The values as another element type; gradients flow back between floating-point types.</summary>
        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            ScalarTypes.Check(type);
            if (type == dtype) return copy ? clone() : this;
            var converted = Pointwise.Convert(this, type);
            if (ScalarTypes.IsFloating(type) && Graph.Record("To", this) is { } node) node.Gradient(this, g => g).Output(converted);
            if (disposeAfter) Dispose();
            return converted;
        }

        /// <summary>The values as another element type.</summary>
        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => to_type(type, copy, disposeAfter, non_blocking);

        /// <summary>The values on another device, which in this engine can only be the processor.</summary>
        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            Device.CheckAvailable(device);
            return copy ? clone() : this;
        }

        /// <summary>The values as another element type on another device.</summary>
        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            Device.CheckAvailable(device);
            return to_type(type, copy, disposeAfter, non_blocking);
        }

        /// <summary>The values on another device, which in this engine can only be the processor.</summary>
        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => to(new Device(device), copy, disposeAfter, non_blocking);

        /// <summary>The values on another device, which in this engine can only be the processor.</summary>
        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => to(new Device(deviceType, deviceIndex), copy, disposeAfter, non_blocking);

        /// <summary>The values as the element type of another tensor.</summary>
        public Tensor to(Tensor other, bool non_blocking = false) => to_type(other.dtype);

        /// <summary>The values as another element type.</summary>
        public Tensor type(ScalarType dtype) => to_type(dtype);

        /// <summary>The values as the element type of another tensor.</summary>
        public Tensor type_as(Tensor tensor) => to_type(tensor.dtype);

        /// <summary>The tensor itself: it is in main memory.</summary>
        public Tensor cpu() => this;

        /// <summary>An error: this engine has no graphics card.</summary>
        public Tensor cuda(Device? device = null, bool non_blocking = false) => to(device ?? CUDA);

        /// <summary>The values as 32-bit floating point.</summary>
        public Tensor @float() => to_type(ScalarType.Float32);

        /// <summary>The values as 64-bit floating point.</summary>
        public Tensor @double() => to_type(ScalarType.Float64);

        /// <summary>The values as 64-bit integers; fractions are cut off.</summary>
        public Tensor @long() => to_type(ScalarType.Int64);

        /// <summary>The values as 32-bit integers; fractions are cut off.</summary>
        public Tensor @int() => to_type(ScalarType.Int32);

        /// <summary>The values as unsigned 8-bit integers; fractions are cut off.</summary>
        public Tensor @byte() => to_type(ScalarType.Byte);

        /// <summary>Truth values: whether the elements differ from 0.</summary>
        public Tensor @bool() => to_type(ScalarType.Bool);

        /// <summary>The elements as .NET values, in row-major order.</summary>
        public Utils.TensorAccessor<T> data<T>() where T : unmanaged => new(this);

        /// <summary>The single element as a number, converted to <typeparamref name="T"/>.</summary>
        public T item<T>() where T : unmanaged
        {
            if (Count != 1) throw new TensorException($"item: only a tensor of one element is a number, but the shape is {Shape.Text(Lengths)}. Pick one element by its indices, reduce by sum() or mean(), or read all with data<T>().ToArray().");
            return Number().As<T>();
        }

        /// <summary>The single element as a number of its own type.</summary>
        public Scalar ToScalar()
        {
            if (Count != 1) throw new TensorException($"ToScalar: only a tensor of one element is a number, but the shape is {Shape.Text(Lengths)}.");
            return Number();
        }

        /// <summary>Whether the single element is not 0.</summary>
        public bool is_nonzero() => ToScalar().Truth;

        /// <summary>Overwrites all elements by one number.</summary>
        public Tensor fill_(Scalar value) => InPlace.Apply(this, "fill_", null, x => Pointwise.Full(x.Lengths, value, x.dtype), x => Pointwise.Fill(x.operand, value));

        /// <summary>Overwrites all elements by 0.</summary>
        public Tensor zero_() => InPlace.Apply(this, "zero_", null, x => Pointwise.Full(x.Lengths, 0, x.dtype), x => Pointwise.Fill(x.operand, 0));

        /// <summary>Overwrites the elements by those of another tensor, broadcast and converted.</summary>
        public Tensor copy_(Tensor source, bool nonBlocking = false)
        {
            if (!Broadcasting.Fits(source.Lengths, Lengths)) throw new TensorException($"copy_: a tensor of shape {Shape.Text(source.Lengths)} does not fit into one of shape {Shape.Text(Lengths)}. Lengths must be equal or 1, counted from the last axis.");
            return InPlace.Apply(this, "copy_", source, x => Viewing.Expand(source, x.Lengths).to_type(x.dtype).clone(), x => Copying.Copy(SeparateFrom(source, x).operand.Expand(x.Lengths), x.operand));
        }

        /// <summary>The elements as nested lists of numbers, or the number of a tensor without axes.</summary>
        public object tolist() => Rank == 0 ? ToScalar() : new System.Collections.ArrayList(unbind().Select(part => part.tolist()).ToArray());

        private Scalar Number()
        {
            var (memory, at) = (operand.Storage, (int)layout.Offset);
            return dtype switch
            {
                ScalarType.Float32 => memory.Span<float>()[at],
                ScalarType.Float64 => memory.Span<double>()[at],
                ScalarType.Int64 => memory.Span<long>()[at],
                ScalarType.Int32 => memory.Span<int>()[at],
                ScalarType.Byte => memory.Span<byte>()[at],
                _ => memory.Span<bool>()[at],
            };
        }

        /// <summary>The source, copied first if it is another view of the memory that will be written.</summary>
        private static Tensor SeparateFrom(Tensor source, Tensor target) => ReferenceEquals(source.storage, target.storage) ? Pointwise.Copy(source) : source;

        /// <summary>A number as a tensor without axes.</summary>
        public static implicit operator Tensor(Scalar scalar) => Promotion.Number(scalar, scalar.Type);

        /// <summary>A number as a tensor without axes.</summary>
        public static implicit operator Tensor(bool value) => tensor(value);

        /// <summary>A number as a tensor without axes.</summary>
        public static implicit operator Tensor(byte value) => tensor(value);

        /// <summary>A number as a tensor without axes.</summary>
        public static implicit operator Tensor(int value) => tensor(value);

        /// <summary>A number as a tensor without axes.</summary>
        public static implicit operator Tensor(long value) => tensor(value);

        /// <summary>A number as a tensor without axes.</summary>
        public static implicit operator Tensor(float value) => tensor(value);

        /// <summary>A number as a tensor without axes.</summary>
        public static implicit operator Tensor(double value) => tensor(value);

        /// <summary>Numbers as a vector.</summary>
        public static implicit operator Tensor(bool[] value) => tensor(value);

        /// <summary>Numbers as a vector.</summary>
        public static implicit operator Tensor(byte[] value) => tensor(value);

        /// <summary>Numbers as a vector.</summary>
        public static implicit operator Tensor(int[] value) => tensor(value);

        /// <summary>Numbers as a vector.</summary>
        public static implicit operator Tensor(long[] value) => tensor(value);

        /// <summary>Numbers as a vector.</summary>
        public static implicit operator Tensor(float[] value) => tensor(value);

        /// <summary>Numbers as a vector.</summary>
        public static implicit operator Tensor(double[] value) => tensor(value);

        /// <summary>The single element.</summary>
        public static explicit operator bool(Tensor value) => value.item<bool>();

        /// <summary>The single element.</summary>
        public static explicit operator byte(Tensor value) => value.item<byte>();

        /// <summary>The single element.</summary>
        public static explicit operator int(Tensor value) => value.item<int>();

        /// <summary>The single element.</summary>
        public static explicit operator long(Tensor value) => value.item<long>();

        /// <summary>The single element.</summary>
        public static explicit operator float(Tensor value) => value.item<float>();

        /// <summary>The single element.</summary>
        public static explicit operator double(Tensor value) => value.item<double>();
    }
}
