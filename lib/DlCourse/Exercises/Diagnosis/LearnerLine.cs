using System.Diagnostics;
using System.Reflection;

namespace DlCourse.Exercises.Diagnosis;

/// <summary>Finds in an exception's calls the learner's own line.</summary>
/// <remarks>
/// The course's kernel compiles cells with debugging information: there a line number is known. .NET Interactive does not;
/// there the name of the learner's function has to do.
/// </remarks>
internal static class LearnerLine
{
    private static readonly string[] Libraries = ["System", "Microsoft", "MathNet", "TorchSharp", "DlCourse.Torch", "DlCourse,", "DlCourse.Notebooks", "mscorlib", "netstandard"];

    /// <summary>A line such as <c>in line 4 of your cell (Update)</c>; nothing if no call is the learner's.</summary>
    public static IEnumerable<string> Of(Exception exception)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is not { DeclaringType: { } type } method || IsLibrary(type)) continue;
            var line = frame.GetFileLineNumber();
            var name = Name(method);
            if (line > 0)
            {
                yield return name is null ? $"in line {line} of your cell" : $"in line {line} of your cell, in {name}";
                yield break;
            }

            if (name is not null)
            {
                yield return $"in {name}";
                yield break;
            }
        }
    }

    private static bool IsLibrary(Type type)
    {
        var assembly = type.Assembly.FullName ?? "";
        return Array.Exists(Libraries, name => assembly.StartsWith(name, StringComparison.Ordinal));
    }

    /// <summary>The name that the learner gave: the compiler wraps local functions and lambdas in names of its own.</summary>
    private static string? Name(MethodBase method)
    {
        var name = method.Name;
        if (name.Contains("g__", StringComparison.Ordinal)) return name.Split("g__")[1].Split('|')[0];
        return name.Contains('<', StringComparison.Ordinal) || name == "Invoke" ? null : name;
    }
}
