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

    /// <summary>One step for each brace that is open.</summary>
    private static string Indent(SyntaxTree tree)
    {
        var open = 0;
        foreach (var token in tree.GetRoot().DescendantTokens().Where(token => !token.IsMissing))
        {
            if (token.IsKind(SyntaxKind.OpenBraceToken)) open++;
            if (token.IsKind(SyntaxKind.CloseBraceToken)) open--;
        }

        return new string(' ', SpacesPerLevel * Math.Clamp(open, 0, 16));
    }
}
