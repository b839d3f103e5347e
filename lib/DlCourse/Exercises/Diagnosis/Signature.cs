using System.Reflection;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Types as C# writes them.</summary>
internal static class Signature
{
    /// <summary>What a function takes and returns: <c>(double[], double) → double</c>.</summary>
    public static string Of(MethodInfo method) =>
        $"({string.Join(", ", Types(method)[..^1].Select(Of))}) → {Of(method.ReturnType)}";

    /// <summary>The types of what a function takes, then that of what it returns.</summary>
    public static Type[] Types(MethodInfo method) =>
        [.. method.GetParameters().Select(parameter => parameter.ParameterType).Where(type => type.Name != "Closure"), method.ReturnType];

    /// <summary>A type: <c>double[]</c>, <c>Vector&lt;double&gt;</c>, <c>(int, string)</c>.</summary>
    public static string Of(Type type)
    {
        if (type == typeof(void)) return "nothing";
        if (type.IsArray) return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsGenericType)
        {
            var arguments = string.Join(", ", type.GetGenericArguments().Select(Of));
            return type.Name.StartsWith("ValueTuple", StringComparison.Ordinal) ? $"({arguments})" : $"{type.Name.Split('`')[0]}<{arguments}>";
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Double => "double",
            TypeCode.Single => "float",
            TypeCode.Int32 => "int",
            TypeCode.Int64 => "long",
            TypeCode.Boolean => "bool",
            TypeCode.String => "string",
            TypeCode.Decimal => "decimal",
            _ => type.Name,
        };
    }
}
