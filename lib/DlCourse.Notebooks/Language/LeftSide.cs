using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Language;

/// <summary>What stands to the left of a dot.</summary>
/// <param name="Symbol">What it names, if it is a name.</param>
/// <param name="Type">The type of its value, if it has one.</param>
internal sealed record LeftSide(ISymbol? Symbol, ITypeSymbol? Type)
{
    /// <summary>The left side of the dot before the cursor; null where there is no dot.</summary>
    public static LeftSide? Of(CursorPlace place) => place.Before.Kind() switch
    {
        SyntaxKind.DotToken or SyntaxKind.MinusGreaterThanToken or SyntaxKind.ColonColonToken => Of(place.Model, place.Before.Parent),
        _ => null,
    };

    private static LeftSide? Of(SemanticModel model, SyntaxNode? node) => node switch
    {
        MemberAccessExpressionSyntax access => Bind(model, access.Expression),
        MemberBindingExpressionSyntax binding => Conditional(model, binding),
        QualifiedNameSyntax name => Qualified(model, name),
        AliasQualifiedNameSyntax alias => new LeftSide(model.GetSymbolInfo(alias.Alias).Symbol, null),
        _ => null,
    };

    private static LeftSide Bind(SemanticModel model, ExpressionSyntax expression)
    {
        var symbol = model.GetSymbolInfo(expression);
        var type = model.GetTypeInfo(expression).Type;
        if (type is IPointerTypeSymbol pointer) type = pointer.PointedAtType;
        return new LeftSide(symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault(s => s is INamespaceOrTypeSymbol), type);
    }

    private static LeftSide? Conditional(SemanticModel model, MemberBindingExpressionSyntax binding)
    {
        var access = binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(a => a.WhenNotNull.Span.Contains(binding.SpanStart));
        if (access is null) return null;
        var type = model.GetTypeInfo(access.Expression).Type;
        return new LeftSide(null, type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } n ? n.TypeArguments[0] : type);
    }

    /// <summary>
    /// A dot at the end of a line takes the next line with it: <c>x.</c> above <c>var y = 1;</c> parses as a type <c>x.var</c>. So the left
    /// side is bound as the expression that it may be meant as, then as the name that it was parsed as.
    /// </summary>
    private static LeftSide Qualified(SemanticModel model, QualifiedNameSyntax name)
    {
        var expression = SyntaxFactory.ParseExpression(name.Left.ToString());
        var symbol = model.GetSpeculativeSymbolInfo(name.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
        if (symbol is null) return new LeftSide(model.GetSymbolInfo(name.Left).Symbol, null);
        return new LeftSide(symbol, model.GetSpeculativeTypeInfo(name.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Type);
    }
}
