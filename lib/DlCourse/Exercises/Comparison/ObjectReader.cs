using System.Reflection;
using DlCourse.Plotting;
using DlCourse.Plotting.Model;

namespace DlCourse.Exercises.Comparison;

/// <summary>Looks at objects: a figure is its data, a record or small class its public properties.</summary>
internal static class ObjectReader
{
    /// <summary>What is comparable in an object.</summary>
    public static object?[] Parts(object value) => value switch
    {
        Figure figure => [.. figure.Data.Select(trace => (object)(Places(trace.X), Places(trace.Y), trace.Z))],
        _ when value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == true => [],
        _ => [.. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.MetadataToken)
            .Select(property => property.GetValue(value))],
    };

    private static object? Places(Values? values) => values is null ? null : values.Names ?? (object)values.Numbers;
}
