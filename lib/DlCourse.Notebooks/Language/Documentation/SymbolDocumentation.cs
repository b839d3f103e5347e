using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace DlCourse.Notebooks.Language.Documentation;

/// <summary>Finds what the author of a symbol says about it.</summary>
/// <remarks>
/// The references of a session carry no documentation: it is looked up here, in the files beside the assemblies, when somebody asks.
/// </remarks>
internal static class SymbolDocumentation
{
    private const int MostInherited = 8;

    /// <summary>The documentation of a symbol; null where there is none.</summary>
    public static DocumentationText? Of(Compilation compilation, ISymbol symbol)
    {
        var element = Find(compilation, Definition(symbol), MostInherited);
        return element is null ? null : DocumentationText.Read(element);
    }

    private static ISymbol Definition(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        IAliasSymbol alias => alias.Target.OriginalDefinition,
        _ => symbol.OriginalDefinition,
    };

    private static XElement? Find(Compilation compilation, ISymbol symbol, int depth)
    {
        if (symbol is IParameterSymbol parameter) return OfParameter(Find(compilation, parameter.ContainingSymbol.OriginalDefinition, depth), parameter.Name);

        var own = InSource(symbol) ?? InFiles(compilation, symbol);
        if (depth == 0 || (own is not null && own.Element("inheritdoc") is null)) return own;
        return Inherited(symbol).Select(from => Find(compilation, Definition(from), depth - 1)).FirstOrDefault(found => found is not null) ?? own;
    }

    private static XElement? OfParameter(XElement? method, string name)
    {
        var parameter = method?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == name);
        return parameter is null ? null : new XElement("member", new XElement("summary", parameter.Nodes()));
    }

    private static IEnumerable<ISymbol> Inherited(ISymbol symbol)
    {
        switch (symbol)
        {
            case IMethodSymbol { OverriddenMethod: { } method }:
                yield return method;
                break;
            case IPropertySymbol { OverriddenProperty: { } property }:
                yield return property;
                break;
        }

        if (symbol is INamedTypeSymbol || symbol.ContainingType is not { } type) yield break;
        foreach (var member in type.AllInterfaces.SelectMany(i => i.GetMembers(symbol.Name)))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol)) yield return member;
        }
    }

    private static XElement? InFiles(Compilation compilation, ISymbol symbol)
    {
        if (symbol.GetDocumentationCommentId() is not { } id || symbol.ContainingAssembly is not { } assembly) return null;
        if (compilation.GetMetadataReference(assembly) is not PortableExecutableReference { FilePath: { } path }) return null;
        return DocumentationFiles.For(path).Select(file => DocumentationFiles.Member(file, id)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The comment above a declaration in a cell.</summary>
    private static XElement? InSource(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Length > 0 && symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? DocumentationFiles.Parse(xml) : null;
}
