using System.Diagnostics;
using DlCourse.Notebooks.Instrumentation;

namespace DlCourse.Notebooks.Session;

/// <summary>The calls that led to an exception, as a learner knows them: cells, their methods and lines, and the libraries they call.</summary>
internal static class CellTrace
{
    private const int MostLines = 12;

    /// <summary>A call.</summary>
    /// <param name="Text">How it is shown.</param>
    /// <param name="CellLine">The line, where the call is code of a cell.</param>
    internal sealed record Frame(string Text, int? CellLine);

    /// <summary>The calls, innermost first, without those of the session itself.</summary>
    public static IReadOnlyList<Frame> Of(Exception exception)
    {
        var frames = new List<Frame>();
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            var method = frame.GetMethod();
            var type = method?.DeclaringType?.FullName ?? "";
            if (type.StartsWith("Microsoft.CodeAnalysis.Scripting", StringComparison.Ordinal)) break;
            if (type.StartsWith("System.Runtime.", StringComparison.Ordinal) || method?.DeclaringType == typeof(CellGuard)) continue;

            var line = frame.GetFileLineNumber() is > 0 and var number ? number : (int?)null;
            var place = line is null ? "" : $" in {Path.GetFileName(frame.GetFileName())}, line {line}";
            var isCell = type.StartsWith("Submission#", StringComparison.Ordinal);
            frames.Add(isCell ? new Frame(CellMethod(type, method!.Name) + place, line) : new Frame($"{type}.{method?.Name}{place}", null));
        }

        return frames;
    }

    /// <summary>The calls as lines; one that repeats, as in recursion, is shown once with its count.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<Frame> frames)
    {
        var shown = 0;
        for (var i = 0; i < frames.Count && shown < MostLines; shown++)
        {
            var count = 1;
            while (i + count < frames.Count && frames[i + count].Text == frames[i].Text) count++;
            yield return $"   at {frames[i].Text}" + (count > 1 ? $" ({count:N0} times)" : "");
            i += count;
        }
    }

    /// <summary>The name the learner gave: the compiler wraps cells, lambdas, local functions and async methods in names of its own.</summary>
    private static string CellMethod(string type, string method)
    {
        var nested = type.Split('+').Skip(1).Where(name => !name.StartsWith('<')).ToList();
        var owner = nested.Count > 0 ? nested[^1] + "." : "";
        var name = method == "MoveNext" ? type.Split('+')[^1] : method;
        if (name.StartsWith("<<Initialize>>", StringComparison.Ordinal)) return "the cell";
        if (!name.Contains('<', StringComparison.Ordinal)) return owner + name;

        if (name.Contains("g__", StringComparison.Ordinal)) return name.Split("g__")[1].Split('|')[0];
        var inside = name.Trim('<').Split('>')[0];
        var isLambda = name.Contains("b__", StringComparison.Ordinal);
        if (inside is "Initialize" or "") return "a lambda of the cell";
        return isLambda ? $"a lambda in {owner}{inside}" : owner + inside;
    }
}
