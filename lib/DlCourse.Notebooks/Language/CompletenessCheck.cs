using DlCourse.Notebooks.Instrumentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Notebooks.Language;

/// <summary>Tells code that is unfinished from code that is wrong.</summary>
internal static class CompletenessCheck
{
    private const int SpacesPerLevel = 4;

    /// <summary>The state of a cell's C#.</summary>
    public static CompletenessResult Of(CellCode cell)
    {
        var tree = CSharpSyntaxTree.ParseText(cell.CSharp, CellInstrumenter.ParseOptions);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return new CompletenessResult(Completeness.Incomplete, Indent(tree));
        var isWrong = tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);
        return new CompletenessResult(isWrong ? Completeness.Invalid : Completeness.Complete);
    }

    /// <summary>A step for each bracket that is open, and at least as far as the last line.</summary>
    private static string Indent(SyntaxTree tree)
    {
        var open = 0;
        foreach (var token in tree.GetRoot().DescendantTokens().Where(token => !token.IsMissing))
        {
            if (token.Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken) open++;
            if (token.Kind() is SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken) open--;
        }

        var last = tree.ToString().TrimEnd().Split('\n')[^1];
        var indent = last.Length - last.TrimStart().Length;
        return new string(' ', Math.Max(indent, SpacesPerLevel * Math.Clamp(open, 0, 16)));
    }
}
