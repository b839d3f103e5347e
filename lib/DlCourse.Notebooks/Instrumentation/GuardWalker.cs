using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DlCourse.Notebooks.Instrumentation;

/// <summary>Collects where guards go: loops, catch blocks, labels and the bodies of methods.</summary>
internal sealed partial class GuardWalker(Lazy<SemanticModel>? model) : CSharpSyntaxWalker
{
    private const string Check = "global::DlCourse.Notebooks.Instrumentation.CellGuard.Check();";
    private const string Enter = "global::DlCourse.Notebooks.Instrumentation.CellGuard.Enter();";

    private readonly SortedDictionary<TextSpan, string> changes = [];

    /// <summary>The changes in the order of the text.</summary>
    public IReadOnlyList<TextChange> Insertions => [.. changes.Select(c => new TextChange(c.Key, c.Value))];

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        GuardStatement(node.Statement);
        base.VisitWhileStatement(node);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        GuardStatement(node.Statement);
        base.VisitDoStatement(node);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        GuardStatement(node.Statement);
        base.VisitForStatement(node);
    }

    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        GuardStatement(node.Statement);
        base.VisitForEachStatement(node);
    }

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        GuardStatement(node.Statement);
        base.VisitForEachVariableStatement(node);
    }

    // A loop whose body catches everything would swallow the interrupt; the catch block throws it again.
    public override void VisitCatchClause(CatchClauseSyntax node)
    {
        Insert(node.Block.OpenBraceToken.Span.End, Check);
        base.VisitCatchClause(node);
    }

    public override void VisitLabeledStatement(LabeledStatementSyntax node)
    {
        Insert(node.ColonToken.Span.End, Check);
        base.VisitLabeledStatement(node);
    }

    private void GuardStatement(StatementSyntax body)
    {
        if (body is BlockSyntax block)
        {
            Insert(block.OpenBraceToken.Span.End, Check);
            return;
        }

        Insert(body.SpanStart, "{" + Check);
        Insert(body.Span.End, "}");
    }

    private void Insert(int position, string text) => Replace(new TextSpan(position, 0), text);

    // Two changes at one place are both ends of nested constructs: the inner one is found later and closes first.
    private void Replace(TextSpan span, string text) => changes[span] = changes.TryGetValue(span, out var outer) ? text + outer : text;
}
