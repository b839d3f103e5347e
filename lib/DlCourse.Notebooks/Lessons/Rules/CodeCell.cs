using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Lessons.Rules;

/// <summary>A code cell with its magics set apart and its C# parsed as a script.</summary>
internal sealed class CodeCell
{
    private static readonly CSharpParseOptions s_script = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);

    private readonly SyntaxTree _tree;

    public CodeCell(LessonCell cell)
    {
        Cell = cell;
        Lines = cell.Cell.Source.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        Magics = [.. Lines.Select((line, i) => (Line: i + 1, Text: line.TrimStart())).Where(line => IsMagic(line.Text))];
        _tree = CSharpSyntaxTree.ParseText(string.Join('\n', CSharpLines()), s_script);
        Root = _tree.GetCompilationUnitRoot();
    }

    public LessonCell Cell { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The lines that are commands to the kernel rather than C#.</summary>
    public IReadOnlyList<(int Line, string Text)> Magics { get; }

    public CompilationUnitSyntax Root { get; }

    public IEnumerable<Diagnostic> Errors => _tree.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error);

    /// <summary>The expression that the cell ends with; null if it ends with another statement.</summary>
    public ExpressionSyntax? LastExpression =>
        Root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax last } ? last.Expression : null;

    /// <summary>Whether the last expression has no semicolon, so that its value is shown.</summary>
    public bool ShowsLastExpression => LastExpression?.Parent is ExpressionStatementSyntax { SemicolonToken.IsMissing: true };

    /// <summary>The <c>using</c> of every top-level <c>using var x = …;</c>.</summary>
    /// <remarks>
    /// A script has no such statement. The parser takes it for an unfinished using directive at the top of a cell; further down it
    /// skips the word, without the error CS1529 that a real directive gets there.
    /// </remarks>
    public IEnumerable<Location> UsingVariables =>
        from token in Root.DescendantTokens(descendIntoTrivia: true)
        where token.IsKind(SyntaxKind.UsingKeyword)
        where token.Parent is UsingDirectiveSyntax { SemicolonToken.IsMissing: true } ||
            (token.Parent is SkippedTokensTriviaSyntax && !Errors.Any(error => error.Id == "CS1529" && error.Location.SourceSpan.Start == token.SpanStart))
        select token.GetLocation();

    /// <summary>The line, from 1, on which something begins.</summary>
    public static int LineOf(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>A violation where a piece of the code begins.</summary>
    public RuleViolation Wrong(SyntaxNode node, string problem) => Wrong(node.GetLocation(), problem);

    /// <inheritdoc cref="Wrong(SyntaxNode, string)"/>
    public RuleViolation Wrong(Location location, string problem) => Lesson.Wrong(Cell, problem, LineOf(location));

    private static bool IsMagic(string line) => line.StartsWith("#!", StringComparison.Ordinal);

    // Other lines become empty, so that line numbers stay.
    private IEnumerable<string> CSharpLines()
    {
        var isCSharp = true;
        foreach (var line in Lines)
        {
            var magic = IsMagic(line.TrimStart()) ? line.Trim().Split(' ')[0] : null;
            if (magic is "#!csharp" or "#!html" or "#!markdown")
                isCSharp = magic == "#!csharp";
            yield return isCSharp && magic is null ? line : "";
        }
    }
}
