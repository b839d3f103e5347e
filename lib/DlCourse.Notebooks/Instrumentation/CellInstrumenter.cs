using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DlCourse.Notebooks.Instrumentation;

/// <summary>
/// Adds calls of <see cref="CellGuard"/> to the code of a cell. Only text within lines is inserted, never a line, so that line numbers stay
/// the learner's own.
/// </summary>
internal static class CellInstrumenter
{
    /// <summary>How cells are parsed: C# 14, pinned so that a newer compiler does not change what a notebook means.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>Instruments a file that a cell loads. Its expression bodies stay as they are: nothing says yet whether they return something.</summary>
    public static SourceText Instrument(SourceText code) => Instrument(CSharpSyntaxTree.ParseText(code, ParseOptions), model: null);

    /// <summary>Returns the instrumented text; text that does not parse is returned as it is, for the compiler to explain.</summary>
    /// <param name="tree">The code of a cell.</param>
    /// <param name="model">Gives its semantic model, which knows whether <c>x =&gt; f(x)</c> returns something; costly, so only made when asked for.</param>
    public static SourceText Instrument(SyntaxTree tree, Lazy<SemanticModel>? model)
    {
        var code = tree.GetText();
        if (tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error)) return code;

        var walker = new GuardWalker(model);
        walker.Visit(tree.GetRoot());
        return walker.Insertions.Count == 0 ? code : code.WithChanges(walker.Insertions);
    }
}
