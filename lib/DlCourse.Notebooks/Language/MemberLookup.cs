using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Language;

/// <summary>The members that may follow a dot.</summary>
internal static class MemberLookup
{
    /// <summary>Those of a namespace, the static ones of a type, or those of a value, extension methods included.</summary>
    public static IEnumerable<ISymbol> Of(CursorPlace place, LeftSide left) => left.Symbol switch
    {
        IAliasSymbol alias => Of(place, left with { Symbol = alias.Target }),
        INamespaceSymbol space => Namespace(place, space),
        ITypeSymbol type => OfType(place, type),
        _ when left.Type is null or IErrorTypeSymbol || left.Type.SpecialType == SpecialType.System_Void => [],
        IPropertySymbol or IFieldSymbol or ILocalSymbol or IParameterSymbol when left.Symbol.Name == left.Type.Name => OfType(place, left.Type),
        _ => Instance(place, left.Type),
    };

    private static IEnumerable<ISymbol> Namespace(CursorPlace place, INamespaceSymbol space) =>
        place.Model.LookupNamespacesAndTypes(place.Start, space)
            .Where(s => s is INamespaceSymbol || !place.Root.FindToken(place.Start).Parent!.AncestorsAndSelf().Any(IsPlainUsing));

    private static bool IsPlainUsing(SyntaxNode node) => node is UsingDirectiveSyntax { Alias: null, StaticKeyword.RawKind: 0 };

    // A value may have the name of its type (Color Color): then the dot may follow either.
    private static IEnumerable<ISymbol> OfType(CursorPlace place, ITypeSymbol type)
    {
        var values = place.Model.LookupSymbols(place.Start, name: type.Name);
        return values.Any(v => SymbolEqualityComparer.Default.Equals(TypeOf(v), type)) ? Static(place, type).Concat(Instance(place, type)) : Static(place, type);
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static IEnumerable<ISymbol> Static(CursorPlace place, ITypeSymbol type) =>
        place.Model.LookupStaticMembers(place.Start, type).Where(s => s is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion });

    private static IEnumerable<ISymbol> Instance(CursorPlace place, ITypeSymbol type)
    {
        var members = place.Before.GetPreviousToken().IsKind(SyntaxKind.BaseKeyword)
            ? place.Model.LookupBaseMembers(place.Start)
            : place.Model.LookupSymbols(place.Start, type, includeReducedExtensionMethods: true);
        return members.Where(s => s is not ITypeSymbol && (!s.IsStatic || s is IMethodSymbol { ReducedFrom: not null }));
    }
}
