using Microsoft.CodeAnalysis;

namespace DlCourse.Notebooks.Language;

/// <summary>Which symbols a learner should see at all.</summary>
internal static class SymbolVisibility
{
    // The framework's implementation assemblies, which cells compile against, have namespaces without anything public in them.
    private static readonly HashSet<string> Internals = ["FxResources", "Internal", "Interop", "MS", "Mono"];

    /// <summary>Whether completion offers a symbol: it has a name that can be written, and its author has not hidden it.</summary>
    public static bool IsOffered(ISymbol symbol) =>
        symbol.CanBeReferencedByName
        && !(symbol is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true } && Internals.Contains(symbol.Name))
        && !IsHidden(symbol);

    private static bool IsHidden(ISymbol symbol) => symbol.Locations.All(l => l.IsInMetadata) && symbol.GetAttributes().Any(attribute =>
        attribute is { AttributeClass.Name: "EditorBrowsableAttribute", ConstructorArguments: [{ Value: (int)System.ComponentModel.EditorBrowsableState.Never }] });
}
