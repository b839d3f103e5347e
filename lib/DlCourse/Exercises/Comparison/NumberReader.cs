using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises.Comparison;

/// <summary>Reads numbers out of whatever holds them: int or float, arrays of one or more axes, MathNet's vectors and matrices.</summary>
internal static class NumberReader
{
    /// <summary>The numbers and their shape; null if the value is something else.</summary>
    public static (int[] Shape, double[] Numbers, bool IsWhole)? Read(object value) => value switch
    {
        double number => ([], [number], false),
        float number => ([], [number], false),
        _ when IsNumber(value.GetType()) => ([], [Number(value)], IsWhole(value.GetType())),
        double[] numbers => ([numbers.Length], [.. numbers], false),
        Vector<double> vector => ([vector.Count], vector.ToArray(), false),
        Vector<float> vector => ([vector.Count], [.. vector.Select(number => (double)number)], false),
        Matrix<double> matrix => ([matrix.RowCount, matrix.ColumnCount], matrix.ToRowMajorArray(), false),
        Matrix<float> matrix => ([matrix.RowCount, matrix.ColumnCount], [.. matrix.ToRowMajorArray().Select(number => (double)number)], false),
        Array { Rank: var rank } array when IsNumber(array.GetType().GetElementType()!) =>
            ([.. Enumerable.Range(0, rank).Select(array.GetLength)], [.. array.Cast<object>().Select(Number)], IsWhole(array.GetType().GetElementType()!)),
        _ => null,
    };

    /// <summary>Whether a type is a number.</summary>
    public static bool IsNumber(Type type) =>
        !type.IsEnum && (type == typeof(Half) || Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal);

    private static bool IsWhole(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    private static double Number(object value) => value is Half half ? (double)half : Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
