using System.Globalization;
using DlCourse.Torch.Shapes;

namespace TorchSharp;

/// <summary>A single number as an operand: it takes part in promotion only by its category (bool, integer, floating point).</summary>
public sealed class Scalar : IDisposable
{
    private readonly double number;
    private readonly long whole;

    private Scalar(torch.ScalarType type, double number, long whole) => (Type, this.number, this.whole) = (type, number, whole);

    /// <summary>The type that the number had in C#.</summary>
    public torch.ScalarType Type { get; }

    internal bool IsFloating => DlCourse.Torch.Types.ScalarTypes.IsFloating(Type);

    internal double Number => number;

    internal long Whole => whole;

    internal bool Truth => IsFloating ? number != 0 : whole != 0;

    /// <summary>From a byte.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Scalar(byte value) => new(torch.ScalarType.Byte, value, value);

    /// <summary>From a signed byte.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Scalar(sbyte value) => new(torch.ScalarType.Int8, value, value);

    /// <summary>From a 16-bit integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Scalar(short value) => new(torch.ScalarType.Int16, value, value);

    /// <summary>From an integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Scalar(int value) => new(torch.ScalarType.Int32, value, value);

    /// <summary>From a 64-bit integer.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Scalar(long value) => new(torch.ScalarType.Int64, value, value);

    /// <summary>From a 32-bit number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Scalar(float value) => new(torch.ScalarType.Float32, value, Truncate(value));

    /// <summary>From a 64-bit number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Scalar(double value) => new(torch.ScalarType.Float64, value, Truncate(value));

    /// <summary>From a truth value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Scalar(bool value) => new(torch.ScalarType.Bool, value ? 1 : 0, value ? 1 : 0);

    /// <summary>Does nothing here: a number holds no memory outside .NET.</summary>
    public void Dispose()
    {
    }

    /// <summary>The number as messages show it.</summary>
    internal string Text => IsFloating ? number.ToString(CultureInfo.InvariantCulture) : Type == torch.ScalarType.Bool ? Truth.ToString() : whole.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number as an element; reals are cut towards zero where <typeparamref name="T"/> is an integer.</summary>
    internal T As<T>() where T : unmanaged
    {
        if (typeof(T) == typeof(float)) return (T)(object)(float)(IsFloating ? number : whole);
        if (typeof(T) == typeof(double)) return (T)(object)(IsFloating ? number : whole);
        if (typeof(T) == typeof(long)) return (T)(object)whole;
        if (typeof(T) == typeof(int)) return (T)(object)(int)whole;
        if (typeof(T) == typeof(byte)) return (T)(object)(byte)whole;
        if (typeof(T) == typeof(bool)) return (T)(object)Truth;
        throw new TensorException($"A number cannot be read as {typeof(T).Name}.");
    }

    private static long Truncate(double value) => double.IsNaN(value) ? 0 : value >= long.MaxValue ? long.MaxValue : value <= long.MinValue ? long.MinValue : (long)value;
}
