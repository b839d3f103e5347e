using Microsoft.CodeAnalysis;

namespace DlCourse.Torch.Api.Tests.Surface;

/// <summary>A public or protected type with the members that others can use.</summary>
internal sealed class SurfaceType
{
    public SurfaceType(INamedTypeSymbol symbol)
    {
        Name = symbol.ToDisplayString(NormalForm.TypeName);
        Header = NormalForm.Header(symbol);
        Bases = [.. NormalForm.Bases(symbol)];
        Members = [.. symbol.GetMembers().Where(IsUsable).Select(SurfaceMember.Of)];
    }

    /// <summary>With namespace, containing types and type parameters.</summary>
    public string Name { get; }

    /// <summary>Accessibility, modifiers, kind and constraints.</summary>
    public string Header { get; }

    /// <summary>The base class, if it is not the usual one, and the interfaces.</summary>
    public IReadOnlyList<string> Bases { get; }

    public IReadOnlyList<SurfaceMember> Members { get; }

    /// <summary>All such types of an assembly.</summary>
    public static IEnumerable<SurfaceType> Of(IAssemblySymbol assembly) => Types(assembly.GlobalNamespace).Select(symbol => new SurfaceType(symbol));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type && IsVisible(type))
            {
                yield return type;
                foreach (var inner in Types(type)) yield return inner;
            }

            if (member is not INamespaceSymbol inside) continue;
            foreach (var inner in Types(inside)) yield return inner;
        }
    }

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsUsable(ISymbol member) => IsVisible(member) && member switch
    {
        INamedTypeSymbol => false,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } => false,
        // Every structure can be created without arguments, and every object be compared and printed.
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0, ContainingType.IsValueType: true } => false,
        IMethodSymbol { IsOverride: true } method => Origin(method).ContainingType.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType),
        _ => true,
    };

    private static IMethodSymbol Origin(IMethodSymbol method) => method.OverriddenMethod is { } overridden ? Origin(overridden) : method;
}
