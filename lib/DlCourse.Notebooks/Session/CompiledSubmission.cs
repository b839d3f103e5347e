using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace DlCourse.Notebooks.Session;

/// <summary>Code that compiled, with what is needed to know whether it has a value to show.</summary>
internal sealed class CompiledSubmission(Script<object> script, SyntaxTree tree, Lazy<SemanticModel> model)
{
    public Script<object> Script { get; } = script;

    /// <summary>
    /// Whether a null that came back is a value (<c>null</c> or <c>return null;</c> at the end) or the absence of one. Roslyn knows, but
    /// does not say so in public.
    /// </summary>
    public bool ShowsNull()
    {
        var statements = ((CompilationUnitSyntax)tree.GetRoot()).Members.OfType<GlobalStatementSyntax>().Select(s => s.Statement).ToList();
        if (statements.OfType<ReturnStatementSyntax>().Any(r => r.Expression is not null)) return true;
        return statements.LastOrDefault() is ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last
            && model.Value.GetTypeInfo(last.Expression).Type is not { SpecialType: SpecialType.System_Void };
    }
}
