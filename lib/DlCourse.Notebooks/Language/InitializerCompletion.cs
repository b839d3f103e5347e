using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Language;

/// <summary>The properties that may be set in <c>new X { … }</c> and <c>x with { … }</c>.</summary>
internal static class InitializerCompletion
{
    /// <summary>Those that are not set yet; null where the cursor is elsewhere, or where elements may be listed instead.</summary>
    public static IEnumerable<ISymbol>? Of(CursorPlace place)
    {
        if (place.Before.Kind() is not (SyntaxKind.OpenBraceToken or SyntaxKind.CommaToken)) return null;
        if (place.Before.Parent is not InitializerExpressionSyntax initializer) return null;
        var type = initializer.Parent switch
        {
            BaseObjectCreationExpressionSyntax creation => place.Model.GetTypeInfo(creation).Type,
            WithExpressionSyntax with => place.Model.GetTypeInfo(with.Expression).Type,
            _ => null,
        };
        if (type is null or IErrorTypeSymbol || IsCollection(type)) return null;

        var taken = initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(a => a.Left.ToString()).ToHashSet();
        return place.Model.LookupSymbols(place.Start, type).Where(s => IsSettable(s) && !taken.Contains(s.Name));
    }

    private static bool IsCollection(ITypeSymbol type) => type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool IsSettable(ISymbol symbol) => !symbol.IsStatic
        && symbol is IPropertySymbol { IsReadOnly: false, IsIndexer: false } or IFieldSymbol { IsReadOnly: false, IsConst: false };
}
