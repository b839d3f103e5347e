namespace DlCourse.Torch.Kernels.Elementary;

/// <summary>Patterns of bits in the number formats of IEEE 754: a sign, an exponent, a fraction.</summary>
internal static class NumberBits
{
    /// <summary>√½ as a float.</summary>
    public const int RootOfHalf = 0x3f3504f3;

    /// <summary>The fraction of a float, 23 bits.</summary>
    public const int Fraction = 0x7fffff;

    /// <summary>√½ as a double.</summary>
    public const long LongRootOfHalf = 0x3fe6a09e667f3bcd;

    /// <summary>The fraction of a double, 52 bits.</summary>
    public const long LongFraction = 0xfffffffffffff;
}
