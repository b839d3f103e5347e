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
