using System.Diagnostics.CodeAnalysis;

namespace DlCourse.Formats.Arrays;

/// <summary>What the elements of an array are.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "They are the names of the types.")]
public enum ElementType
{
    /// <summary>True or false, one byte each.</summary>
    Bool,

    /// <summary>Whole numbers from 0 to 255.</summary>
    UInt8,

    /// <summary>Whole numbers from −128 to 127.</summary>
    Int8,

    /// <summary>Whole numbers of 16 bits from 0.</summary>
    UInt16,

    /// <summary>Whole numbers of 16 bits.</summary>
    Int16,

    /// <summary>Whole numbers of 32 bits from 0.</summary>
    UInt32,

    /// <summary>Whole numbers of 32 bits.</summary>
    Int32,

    /// <summary>Whole numbers of 64 bits from 0.</summary>
    UInt64,

    /// <summary>Whole numbers of 64 bits.</summary>
    Int64,

    /// <summary>Floating-point numbers of 16 bits: about 3 digits, up to 65,504.</summary>
    Float16,

    /// <summary>The upper half of a 32-bit floating-point number: about 2 digits, with the range of 32 bits.</summary>
    BFloat16,

    /// <summary>Floating-point numbers of 32 bits.</summary>
    Float32,

    /// <summary>Floating-point numbers of 64 bits.</summary>
    Float64,
}
