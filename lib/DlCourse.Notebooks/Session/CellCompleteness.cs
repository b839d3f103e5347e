using DlCourse.Notebooks.Instrumentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Notebooks.Session;

/// <summary>Whether code can be run as it stands, or its writer has yet to finish it: what a console needs to know at each Enter.</summary>
/// <param name="Status">The answer.</param>
/// <param name="Indent">The white space with which the next line should begin, where there has to be one.</param>
public sealed record CellCompleteness(CompletenessStatus Status, string Indent = "")
{
    private const int SpacesPerLevel = 4;

    /// <summary>Parses the code; nothing is compiled or run.</summary>
    public static CellCompleteness Of(string code)
    {
        // Magic commands are not C#; empty lines in their place leave everything else where it was.
        var lines = code.ReplaceLineEndings("\n").Split('\n').Select(line => line.StartsWith("#!", StringComparison.Ordinal) ? "" : line);
        var tree = CSharpSyntaxTree.ParseText(string.Join('\n', lines), CellInstrumenter.ParseOptions);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return new CellCompleteness(CompletenessStatus.Incomplete, IndentAfter(tree));
        var broken = tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);
        return new CellCompleteness(broken ? CompletenessStatus.Invalid : CompletenessStatus.Complete);
    }

    private static string IndentAfter(SyntaxTree tree)
    {
        var open = 0;
        foreach (var token in tree.GetRoot().DescendantTokens().Where(t => !t.IsMissing))
        {
            if (token.IsKind(SyntaxKind.OpenBraceToken)) open++;
            if (token.IsKind(SyntaxKind.CloseBraceToken)) open--;
        }

        return new string(' ', SpacesPerLevel * Math.Clamp(open, 0, 16));
    }
}
