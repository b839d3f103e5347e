using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DlCourse.Exercises;

/// <summary>The blank in an exercise. It never throws, so an untouched notebook runs to its end; checks recognise it.</summary>
public static class Todo
{
    // Not a field of the thread: a learner's function may ask on threads and tasks of its own, which inherit this.
    private static readonly AsyncLocal<StrongBox<long>?> Watching = new();

    /// <summary>A blank for a whole number: <see cref="int.MinValue"/>.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The name says which type belongs in the blank.")]
    public static int Int
    {
        get
        {
            Met();
            return int.MinValue;
        }
    }

    /// <summary>A blank for true or false. Its value is false; a check of a function counts that it was asked for.</summary>
    public static bool Bool
    {
        get
        {
            Met();
            return false;
        }
    }

    /// <summary>A blank of any type.</summary>
    /// <typeparam name="T">What belongs there.</typeparam>
    /// <returns>
    /// NaN for double and float, a tensor without axes that holds NaN, the empty string, an empty array, null for other classes, and the
    /// default of other structures.
    /// </returns>
    public static T Here<T>()
    {
        Met();
        object? blank = typeof(T) switch
        {
            var t when t == typeof(double) => double.NaN,
            var t when t == typeof(float) => float.NaN,
            var t when t == typeof(int) => int.MinValue,
            var t when t == typeof(string) => "",
            var t when t == typeof(Tensor) => tensor(float.NaN),
            { IsArray: true } t => Array.CreateInstance(t.GetElementType()!, new int[t.GetArrayRank()]),
            _ => default(T),
        };
        return (T)blank!;
    }

    /// <summary>Counts, from now on, the blanks that this thread and those it starts come across.</summary>
    internal static StrongBox<long> Watch() => Watching.Value = new StrongBox<long>();

    /// <summary>Whether a value is what a blank of its type leaves behind.</summary>
    internal static bool IsBlank(object? value) => value switch
    {
        null or "" or double.NaN or float.NaN or int.MinValue => true,
        Array { Length: 0 } => true,
        Tensor { IsInvalid: false, ndim: 0 } t => t.is_floating_point() && double.IsNaN(t.detach().to(float64).item<double>()),
        _ => false,
    };

    private static void Met()
    {
        if (Watching.Value is { } count) Interlocked.Increment(ref count.Value);
    }
}
