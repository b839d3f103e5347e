namespace TorchSharp;

/// <summary>Between <see cref="Scalar"/> and .NET's numbers.</summary>
public static partial class ScalarExtensionMethods
{
    /// <summary>As an operand.</summary>
    public static Scalar ToScalar(this byte value) => value;

    /// <summary>As an operand.</summary>
    public static Scalar ToScalar(this int value) => value;

    /// <summary>As an operand.</summary>
    public static Scalar ToScalar(this long value) => value;

    /// <summary>As an operand.</summary>
    public static Scalar ToScalar(this float value) => value;

    /// <summary>As an operand.</summary>
    public static Scalar ToScalar(this double value) => value;

    /// <summary>As an operand.</summary>
    public static Scalar ToScalar(this bool value) => value;

    /// <summary>The number.</summary>
    public static float ToSingle(this Scalar value) => value.As<float>();

    /// <summary>The number.</summary>
    public static double ToDouble(this Scalar value) => value.As<double>();

    /// <summary>The number; a fraction is cut off.</summary>
    public static long ToInt64(this Scalar value) => value.As<long>();

    /// <summary>The number; a fraction is cut off.</summary>
    public static int ToInt32(this Scalar value) => value.As<int>();

    /// <summary>The number; a fraction is cut off.</summary>
    public static byte ToByte(this Scalar value) => value.As<byte>();

    /// <summary>Whether it is not 0.</summary>
    public static bool ToBoolean(this Scalar value) => value.Truth;
}
