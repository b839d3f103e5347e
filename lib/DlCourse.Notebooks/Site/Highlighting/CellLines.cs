using DlCourse.Notebooks.Session;
using Microsoft.CodeAnalysis.Classification;

namespace DlCourse.Notebooks.Site.Highlighting;

/// <summary>Which lines of a cell are C#, and which are commands to the kernel or another language.</summary>
internal static class CellLines
{
    /// <summary>The files that a cell imports.</summary>
    public static IEnumerable<string> Imports(string cell) => cell.ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.StartsWith("#!import ", StringComparison.Ordinal))
        .Select(line => line["#!import ".Length..].Trim().Trim('"'));

    /// <summary>The cell with blanks in place of all that is not C#, so that every character stays where it is.</summary>
    public static string OnlyCSharp(string cell) =>
        string.Join('\n', Kinds(cell).Select(line => line.IsCSharp ? line.Text : new string(' ', line.Text.Length)));

    /// <summary>The class of every character of a cell.</summary>
    public static IReadOnlyList<CodeClass?> Classes(string cell, IEnumerable<ClassifiedSpan> spans)
    {
        var classes = new CodeClass?[cell.Length];
        foreach (var span in spans)
        {
            if (CodeClasses.Of(span.ClassificationType) is { } found) Array.Fill(classes, found, span.TextSpan.Start, span.TextSpan.Length);
        }

        var begin = 0;
        foreach (var (text, isCSharp) in Kinds(cell))
        {
            if (!isCSharp && IsMagic(text)) Array.Fill(classes, CodeClass.Directive, begin, text.Length);
            begin += text.Length + 1;
        }

        return classes;
    }

    private static IEnumerable<(string Text, bool IsCSharp)> Kinds(string cell)
    {
        var kind = SegmentKind.CSharp;
        foreach (var line in cell.Split('\n'))
        {
            if (IsMagic(line)) kind = CellParser.LanguageOf(line) ?? kind;
            yield return (line, kind == SegmentKind.CSharp && !IsMagic(line));
        }
    }

    private static bool IsMagic(string line) => line.StartsWith("#!", StringComparison.Ordinal);
}
