namespace TorchSharp;

/// <summary>PyTorch's <c>torch</c> module: tensors and the functions on them.</summary>
public static partial class torch
{
    /// <summary>The type of a tensor's elements. This engine computes with Float32, Float64, Int64, Int32, Byte and Bool.</summary>
    public enum ScalarType : sbyte
    {
        /// <summary>Unsigned, 8 bits (uint8).</summary>
        Byte = 0,

        /// <summary>Signed, 8 bits; not in this engine.</summary>
        Int8 = 1,

        /// <summary>Signed, 16 bits; not in this engine.</summary>
        Int16 = 2,

        /// <summary>Signed, 32 bits.</summary>
        Int32 = 3,

        /// <summary>Signed, 64 bits: indices and class numbers.</summary>
        Int64 = 4,

        /// <summary>16 bits; not in this engine.</summary>
        Float16 = 5,

        /// <summary>32 bits: what networks compute with.</summary>
        Float32 = 6,

        /// <summary>64 bits: for checks that need more digits.</summary>
        Float64 = 7,

        /// <summary>Two 32-bit parts; not in this engine.</summary>
        ComplexFloat32 = 9,

        /// <summary>Two 64-bit parts; not in this engine.</summary>
        ComplexFloat64 = 10,

        /// <summary>True or false: masks.</summary>
        Bool = 11,

        /// <summary>Quantised; not in this engine.</summary>
        QInt8 = 12,

        /// <summary>Quantised; not in this engine.</summary>
        QUInt8 = 13,

        /// <summary>Quantised; not in this engine.</summary>
        QInt32 = 14,

        /// <summary>16 bits with the range of 32; not in this engine.</summary>
        BFloat16 = 15,
    }

    /// <summary>32-bit floating point.</summary>
    public static ScalarType float32 = ScalarType.Float32;

    /// <summary>64-bit floating point.</summary>
    public static ScalarType float64 = ScalarType.Float64;

    /// <summary>32-bit floating point.</summary>
    public static ScalarType @float = ScalarType.Float32;

    /// <summary>64-bit floating point.</summary>
    public static ScalarType @double = ScalarType.Float64;

    /// <summary>Unsigned 8-bit integers.</summary>
    public static ScalarType uint8 = ScalarType.Byte;

    /// <summary>32-bit integers.</summary>
    public static ScalarType int32 = ScalarType.Int32;

    /// <summary>64-bit integers.</summary>
    public static ScalarType int64 = ScalarType.Int64;

    /// <summary>32-bit integers.</summary>
    public static ScalarType @int = ScalarType.Int32;

    /// <summary>64-bit integers.</summary>
    public static ScalarType @long = ScalarType.Int64;

    /// <summary>Truth values.</summary>
    public static ScalarType @bool = ScalarType.Bool;
}
