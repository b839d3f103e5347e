using System.Collections;
using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace DlCourse.Exercises.Comparison;

/// <summary>Copies of inputs, so that a learner's function never holds what the check still needs.</summary>
internal static class Copies
{
    /// <summary>A copy as deep as arrays, lists, vectors and matrices go; values that cannot change, and functions, are themselves.</summary>
    public static object? Of(object? value) => value switch
    {
        Tensor tensor => TensorReader.Copy(tensor),
        Vector<double> vector => vector.Clone(),
        Matrix<double> matrix => matrix.Clone(),
        Vector<float> vector => vector.Clone(),
        Matrix<float> matrix => matrix.Clone(),
        Array array => OfArray(array),
        IList { IsReadOnly: false } list when list.GetType().IsGenericType && list.GetType().GetGenericTypeDefinition() == typeof(List<>) => OfList(list),
        ITuple tuple when tuple.GetType() is { IsGenericType: true, IsValueType: true } type =>
            Activator.CreateInstance(type, [.. Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i]))]),
        _ => value,
    };

    /// <summary>
    /// Takes the tensors in a value out of a dispose scope that may be open: exercises are made when a cell first names them, and live on.
    /// </summary>
    /// <returns>The value itself.</returns>
    public static T Kept<T>(T value)
    {
        Keep(value);
        return value;
    }

    private static void Keep(object? value)
    {
        if (value is Tensor { IsInvalid: false } tensor) tensor.DetachFromDisposeScope();
        else if (value is ITuple tuple) Keep(Enumerable.Range(0, tuple.Length).Select(i => tuple[i]));
        else if (value is List<Tensor> || (value is Array && !value.GetType().GetElementType()!.IsPrimitive)) Keep(((IEnumerable)value).Cast<object?>());
    }

    private static void Keep(IEnumerable<object?> values)
    {
        foreach (var value in values) Keep(value);
    }

    private static Array OfArray(Array array)
    {
        var copy = (Array)array.Clone();
        if (array.Rank == 1 && !array.GetType().GetElementType()!.IsValueType)
        {
            for (var i = 0; i < copy.Length; i++) copy.SetValue(Of(array.GetValue(i)), i);
        }

        return copy;
    }

    private static IList OfList(IList list)
    {
        var copy = (IList)Activator.CreateInstance(list.GetType())!;
        foreach (var item in list) copy.Add(Of(item));
        return copy;
    }
}
