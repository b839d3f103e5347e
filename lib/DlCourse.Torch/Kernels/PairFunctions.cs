using System.Numerics;

namespace DlCourse.Torch.Kernels;

/// <summary>xʸ; integers by repeated squaring, and a negative exponent of an integer gives 0, ±1 as in C.</summary>
internal readonly struct Power : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return (T)(object)MathF.Pow((float)(object)x, (float)(object)y);
        if (typeof(T) == typeof(double)) return (T)(object)Math.Pow((double)(object)x, (double)(object)y);
        if (y < T.Zero) return x == T.One ? T.One : x == -T.One ? (T.IsEvenInteger(y) ? T.One : -T.One) : T.Zero;
        var (result, square) = (T.One, x);
        for (var n = y; n > T.Zero; n = (n - (T.IsOddInteger(n) ? T.One : T.Zero)) / (T.One + T.One))
        {
            if (T.IsOddInteger(n)) result *= square;
            square *= square;
        }

        return result;
    }
}

/// <summary>⌊x / y⌋.</summary>
internal readonly struct FloorDivision : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float) || typeof(T) == typeof(double))
        {
            // By way of the remainder, so that the quotient of almost-multiples is not rounded up first.
            if (y == T.Zero) return x / y;
            var quotient = (x - FloorRemainder.Of(x, y)) / y;
            return T.CreateChecked(Math.Round(double.CreateChecked(quotient)));
        }

        var whole = x / y;
        return whole * y != x && T.IsNegative(x) != T.IsNegative(y) ? whole - T.One : whole;
    }
}

/// <summary>x / y cut towards zero.</summary>
internal readonly struct TruncatedDivision : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T> =>
        typeof(T) == typeof(float) ? (T)(object)MathF.Truncate((float)(object)(x / y))
        : typeof(T) == typeof(double) ? (T)(object)Math.Truncate((double)(object)(x / y))
        : x / y;
}

/// <summary>x − ⌊x / y⌋ · y: the sign of y, as Python's %.</summary>
internal readonly struct FloorRemainder : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T>
    {
        var rest = x % y;
        return rest != T.Zero && T.IsNegative(rest) != T.IsNegative(y) ? rest + y : rest;
    }
}

/// <summary>x − trunc(x / y) · y: the sign of x, as C's fmod.</summary>
internal readonly struct TruncatedRemainder : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T> => x % y;
}

/// <summary>The angle of the point (y, x): atan2(x, y) with the operands in the order of PyTorch.</summary>
internal readonly struct Angle : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T> =>
        typeof(T) == typeof(float) ? (T)(object)MathF.Atan2((float)(object)x, (float)(object)y) : T.CreateChecked(Math.Atan2(double.CreateChecked(x), double.CreateChecked(y)));
}

internal readonly struct BitwiseAnd : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T> => Bits.And(x, y);
}

internal readonly struct BitwiseOr : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T> => Bits.Or(x, y);
}

internal readonly struct BitwiseXor : IPairFunction
{
    public static T Of<T>(T x, T y) where T : unmanaged, INumber<T> => Bits.Xor(x, y);
}

internal static class Bits
{
    public static T And<T>(T x, T y) where T : unmanaged, INumber<T> => T.CreateTruncating(long.CreateTruncating(x) & long.CreateTruncating(y));

    public static T Or<T>(T x, T y) where T : unmanaged, INumber<T> => T.CreateTruncating(long.CreateTruncating(x) | long.CreateTruncating(y));

    public static T Xor<T>(T x, T y) where T : unmanaged, INumber<T> => T.CreateTruncating(long.CreateTruncating(x) ^ long.CreateTruncating(y));
}
