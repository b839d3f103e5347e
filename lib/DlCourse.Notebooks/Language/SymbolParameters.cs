using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DlCourse.Notebooks.Language;

/// <summary>The parameters of whatever has some.</summary>
internal static class SymbolParameters
{
    /// <summary>Those of a method or indexer; none for other symbols.</summary>
    public static ImmutableArray<IParameterSymbol> Parameters(this ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };
}
