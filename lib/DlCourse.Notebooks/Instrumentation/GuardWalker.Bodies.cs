using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Instrumentation;

/// <content>Guards in bodies, so that endless recursion ends as an exception.</content>
internal sealed partial class GuardWalker
{
    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        GuardBody(node, node.Body, node.ExpressionBody, node.SemicolonToken, CallsSomething(node));
        base.VisitMethodDeclaration(node);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        GuardBody(node, node.Body, node.ExpressionBody, node.SemicolonToken, CallsSomething(node));
        base.VisitLocalFunctionStatement(node);
    }

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        GuardBody(node, node.Body, node.ExpressionBody, node.SemicolonToken, recursive: true);
        base.VisitConstructorDeclaration(node);
    }

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        GuardBody(node, node.Body, node.ExpressionBody, node.SemicolonToken, recursive: true);
        base.VisitOperatorDeclaration(node);
    }

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        GuardBody(node, node.Body, node.ExpressionBody, node.SemicolonToken, recursive: true);
        base.VisitConversionOperatorDeclaration(node);
    }

    public override void VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        GuardBody(node, node.Body, node.ExpressionBody, node.SemicolonToken, recursive: true);
        base.VisitAccessorDeclaration(node);
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        GuardGetter(node.ExpressionBody, node.SemicolonToken);
        base.VisitPropertyDeclaration(node);
    }

    public override void VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        GuardGetter(node.ExpressionBody, node.SemicolonToken);
        base.VisitIndexerDeclaration(node);
    }

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        Insert(node.Block.OpenBraceToken.Span.End, Check + Enter);
        base.VisitAnonymousMethodExpression(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        if (GuardLambda(node)) base.VisitSimpleLambdaExpression(node);
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        if (GuardLambda(node)) base.VisitParenthesizedLambdaExpression(node);
    }

    // Every circle of calls goes through an invocation, or through properties, operators and constructors, which are guarded anyway:
    // a method that invokes nothing cannot be the one that overflows, and small hot functions stay free of charge.
    private static bool CallsSomething(SyntaxNode body) =>
        body.DescendantNodes().Any(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);

    private void GuardBody(
        SyntaxNode member, BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool recursive)
    {
        if (!recursive) return;
        if (block is not null)
        {
            Insert(block.OpenBraceToken.Span.End, Enter);
        }
        else if (arrow is not null && model?.Value.GetDeclaredSymbol(member) is IMethodSymbol method)
        {
            Replace(arrow.ArrowToken.Span, "{" + Enter + Keyword(arrow.Expression, method));
            Replace(semicolon.Span, ";}");
        }
    }

    private void GuardGetter(ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon)
    {
        if (arrow is null) return;
        Replace(arrow.ArrowToken.Span, "{get{" + Enter + Keyword(arrow.Expression, method: null));
        Replace(semicolon.Span, ";}}");
    }

    /// <returns>Whether what is inside may be instrumented too: an expression tree takes no statements at all.</returns>
    private bool GuardLambda(LambdaExpressionSyntax lambda)
    {
        if (lambda.Block is { } block)
        {
            Insert(block.OpenBraceToken.Span.End, Check + Enter);
            return true;
        }

        if (model is null || lambda.ExpressionBody is not { } body) return true;
        if (model.Value.GetSymbolInfo(lambda).Symbol is not IMethodSymbol method) return true;
        if (model.Value.GetTypeInfo(lambda).ConvertedType is not { TypeKind: TypeKind.Delegate }) return false;

        Insert(lambda.ArrowToken.Span.End, "{" + Check + (CallsSomething(body) ? Enter : "") + Keyword(body, method));
        Insert(body.Span.End, ";}");
        return true;
    }

    private static string Keyword(ExpressionSyntax body, IMethodSymbol? method)
    {
        var returnsNothing = body is ThrowExpressionSyntax
            || (method is not null && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { IsGenericType: false })));
        return returnsNothing ? " " : " return ";
    }
}
