using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Language;

/// <summary>What a list of arguments may be meant for.</summary>
/// <param name="Overloads">Everything that could be called.</param>
/// <param name="Chosen">The one that the compiler takes, or the nearest to the arguments so far; null where there is none.</param>
internal sealed record Call(IReadOnlyList<ISymbol> Overloads, ISymbol? Chosen)
{
    /// <summary>The call whose arguments these are.</summary>
    public static Call Of(SemanticModel model, SyntaxNode arguments)
    {
        var count = arguments switch
        {
            BaseArgumentListSyntax list => list.Arguments.Count,
            AttributeArgumentListSyntax list => list.Arguments.Count,
            _ => 0,
        };
        var overloads = Candidates(model, arguments);
        var bound = arguments.Parent is null ? null : model.GetSymbolInfo(arguments.Parent).Symbol;
        var chosen = overloads.FirstOrDefault(o => SymbolEqualityComparer.Default.Equals(o, bound)) ?? bound;
        chosen ??= overloads.FirstOrDefault(o => o.Parameters().Length >= count) ?? (overloads.Count > 0 ? overloads[0] : null);
        return new Call(overloads, chosen);
    }

    private static IReadOnlyList<ISymbol> Candidates(SemanticModel model, SyntaxNode arguments)
    {
        switch (arguments.Parent)
        {
            case InvocationExpressionSyntax invocation:
                var group = model.GetMemberGroup(invocation.Expression);
                if (group.Length > 0) return group;
                return model.GetTypeInfo(invocation.Expression).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? [invoke] : [];
            case BaseObjectCreationExpressionSyntax creation:
                return model.GetTypeInfo(creation).Type is INamedTypeSymbol type ? Constructors(model, type, creation.SpanStart) : [];
            case AttributeSyntax attribute:
                return model.GetTypeInfo(attribute).Type is INamedTypeSymbol attributeType ? Constructors(model, attributeType, attribute.SpanStart) : [];
            case ElementAccessExpressionSyntax element:
                return model.GetTypeInfo(element.Expression).Type is { } indexed
                    ? [.. model.LookupSymbols(element.SpanStart, indexed).OfType<IPropertySymbol>().Where(p => p.IsIndexer)]
                    : [];
            case { } other:
                var info = model.GetSymbolInfo(other);
                return info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
            default:
                return [];
        }
    }

    private static List<ISymbol> Constructors(SemanticModel model, INamedTypeSymbol type, int position) =>
        [.. type.InstanceConstructors.Where(c => model.IsAccessible(position, c)).OrderBy(c => c.Parameters.Length)];
}
