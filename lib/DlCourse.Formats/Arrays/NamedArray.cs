using System.Runtime.InteropServices;

namespace DlCourse.Formats.Arrays;

/// <summary>An array of a file: a name, a type, a shape and the elements row by row.</summary>
public sealed partial class NamedArray
{
    private readonly long[] shape;

    /// <summary>Makes an array.</summary>
    /// <param name="name">What the file calls it, such as <c>conv1.weight</c>.</param>
    /// <param name="type">What the elements are.</param>
    /// <param name="shape">The length of every dimension; none for a single number.</param>
    /// <param name="data">The elements, the last dimension fastest, each with its lowest byte first; the array keeps this memory.</param>
    /// <exception cref="ArgumentException">A length is negative, or the data does not fill the shape exactly.</exception>
    public NamedArray(string name, ElementType type, IReadOnlyList<long> shape, ReadOnlyMemory<byte> data)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(shape);
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Arrays of files are read only on machines that keep the lowest byte first.");
        if (shape.Count > ShapeSize.MostDimensions) throw new ArgumentException($"{name} has {shape.Count} dimensions; at most {ShapeSize.MostDimensions} are possible.", nameof(shape));
        if (shape.Any(length => length < 0)) throw new ArgumentException($"A length of {name}'s shape {ShapeSize.Text(shape)} is negative.", nameof(shape));
        var needed = ShapeSize.Bytes(type, shape);
        if (needed != data.Length)
        {
            throw new ArgumentException($"The shape {ShapeSize.Text(shape)} of {type} needs {needed} bytes, but {name} has {data.Length}.", nameof(data));
        }

        Name = name;
        Type = type;
        this.shape = [.. shape];
        Data = data;
    }

    /// <summary>What the file calls it.</summary>
    public string Name { get; }

    /// <summary>What the elements are.</summary>
    public ElementType Type { get; }

    /// <summary>The length of every dimension; none for a single number.</summary>
    public IReadOnlyList<long> Shape => shape;

    /// <summary>How many elements there are.</summary>
    public int Count => Data.Length / Type.Size();

    /// <summary>The elements, the last dimension fastest, each with its lowest byte first.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>An array of values.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">The elements, the last dimension fastest; copied.</param>
    /// <param name="shape">The length of every dimension; none means one dimension of all values.</param>
    /// <exception cref="ArgumentException">The values do not fill the shape exactly.</exception>
    public static NamedArray Of<T>(string name, ReadOnlySpan<T> values, params long[] shape)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new NamedArray(name, ElementTypes.Of<T>(), shape.Length == 0 ? [values.Length] : shape, MemoryMarshal.AsBytes(values).ToArray());
    }

    /// <summary>The same array under another name.</summary>
    public NamedArray Renamed(string name) => new(name, Type, shape, Data);

    /// <summary>The elements where they lie.</summary>
    /// <exception cref="InvalidOperationException">The elements are of another type.</exception>
    public ReadOnlySpan<T> Values<T>()
        where T : unmanaged
        => ElementTypes.Of<T>() == Type
            ? MemoryMarshal.Cast<byte, T>(Data.Span)
            : throw new InvalidOperationException($"The elements of {Name} are {Type}, not {ElementTypes.Of<T>()}: use {nameof(To)}().");

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type} {ShapeSize.Text(shape)}";
}
