using System.Diagnostics.CodeAnalysis;

namespace DlCourse.Formats.Idx;

/// <summary>What the elements of an IDX file are; the values are the format's own codes.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "They are the names of the types.")]
[SuppressMessage("Design", "CA1008", Justification = "The format has no code 0.")]
public enum IdxType
{
    /// <summary>Whole numbers from 0 to 255.</summary>
    UInt8 = 0x08,

    /// <summary>Whole numbers from −128 to 127.</summary>
    Int8 = 0x09,

    /// <summary>Whole numbers of 16 bits.</summary>
    Int16 = 0x0B,

    /// <summary>Whole numbers of 32 bits.</summary>
    Int32 = 0x0C,

    /// <summary>Floating-point numbers of 32 bits.</summary>
    Float32 = 0x0D,

    /// <summary>Floating-point numbers of 64 bits.</summary>
    Float64 = 0x0E,
}
