using System.Diagnostics.CodeAnalysis;

namespace DlCourse.Exercises;

/// <summary>The blank in an exercise. It never throws, so an untouched notebook runs to its end; checks recognise it.</summary>
public static class Todo
{
    [ThreadStatic]
    private static long uses;

    /// <summary>A blank for a whole number: <see cref="int.MinValue"/>.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The name says which type belongs in the blank.")]
    public static int Int
    {
        get
        {
            uses++;
            return int.MinValue;
        }
    }

    /// <summary>A blank for true or false. Its value is false; a check of a function counts that it was asked for.</summary>
    public static bool Bool
    {
        get
        {
            uses++;
            return false;
        }
    }

    /// <summary>How often this thread has met a blank: a check compares it before and after it calls the learner's function.</summary>
    internal static long Uses => uses;

    /// <summary>A blank of any type.</summary>
    /// <typeparam name="T">What belongs there.</typeparam>
    /// <returns>NaN for double and float, the empty string, an empty array, null for other classes, and the default of other structures.</returns>
    public static T Here<T>()
    {
        uses++;
        object? blank = typeof(T) switch
        {
            var t when t == typeof(double) => double.NaN,
            var t when t == typeof(float) => float.NaN,
            var t when t == typeof(int) => int.MinValue,
            var t when t == typeof(string) => "",
            { IsArray: true } t => Array.CreateInstance(t.GetElementType()!, new int[t.GetArrayRank()]),
            _ => default(T),
        };
        return (T)blank!;
    }
}
