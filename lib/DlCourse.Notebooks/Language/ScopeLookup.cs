using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Language;

/// <summary>The names in scope where no dot stands before the cursor.</summary>
internal static class ScopeLookup
{
    /// <summary>Variables, methods, types and namespaces; only types where only a type can follow.</summary>
    public static IEnumerable<ISymbol> Of(CursorPlace place)
    {
        var symbols = place.Model.LookupSymbols(place.Start);
        if (place.Before.IsKind(SyntaxKind.NewKeyword)) return symbols.Where(IsCreatable);
        if (place.Before.Parent is UsingDirectiveSyntax usingDirective) return symbols.Where(s => IsImportable(s, usingDirective));
        return symbols.Where(s => !IsDeclaredLater(s, place));
    }

    private static bool IsCreatable(ISymbol symbol) =>
        symbol is INamespaceSymbol or ITypeParameterSymbol or INamedTypeSymbol { IsStatic: false, TypeKind: not TypeKind.Interface };

    private static bool IsImportable(ISymbol symbol, UsingDirectiveSyntax directive)
    {
        var takesTypes = directive.Alias is not null || !directive.StaticKeyword.IsKind(SyntaxKind.None);
        return symbol is INamespaceSymbol || (takesTypes && symbol is INamedTypeSymbol);
    }

    private static bool IsDeclaredLater(ISymbol symbol, CursorPlace place) =>
        symbol is ILocalSymbol or IFieldSymbol { ContainingType.IsScriptClass: true }
        && symbol.Locations.All(l => l.SourceTree == place.Root.SyntaxTree && l.SourceSpan.Start >= place.Start);
}
