using DlCourse.Notebooks.Instrumentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Notebooks.Language;

/// <summary>Tells code that is unfinished from code that is wrong.</summary>
internal static class CompletenessCheck
{
    private const string Step = "    ";

    /// <summary>The state of a cell's C#.</summary>
    public static CompletenessResult Of(CellCode cell)
    {
        var tree = CSharpSyntaxTree.ParseText(cell.CSharp, CellInstrumenter.ParseOptions);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return new CompletenessResult(Completeness.Incomplete, Indent(cell.CSharp));
        var isWrong = tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);
        return new CompletenessResult(isWrong ? Completeness.Invalid : Completeness.Complete);
    }

    /// <summary>That of the last line, one step more after an opening bracket.</summary>
    private static string Indent(string code)
    {
        var last = code.TrimEnd().Split('\n')[^1].TrimEnd();
        var indent = last[..(last.Length - last.TrimStart().Length)];
        return last.EndsWith('{') || last.EndsWith('(') || last.EndsWith('[') ? indent + Step : indent;
    }
}
