using Microsoft.CodeAnalysis;

namespace DlCourse.Notebooks.Language;

/// <summary>The kinds of symbols, by the names that front ends know.</summary>
internal static class SymbolKinds
{
    /// <summary>The name of a symbol's kind.</summary>
    public static string NameOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "EnumMember",
        IFieldSymbol { IsConst: true } => "Constant",
        IFieldSymbol { ContainingType.IsScriptClass: true } => "Variable",
        IMethodSymbol { IsExtensionMethod: true } => "ExtensionMethod",
        INamedTypeSymbol type => type.TypeKind switch
        {
            TypeKind.Struct => "Structure",
            TypeKind.Interface or TypeKind.Enum or TypeKind.Delegate => type.TypeKind.ToString(),
            _ => "Class",
        },
        IRangeVariableSymbol => "Local",
        IAliasSymbol => "Class",
        _ => symbol.Kind.ToString(),
    };
}
