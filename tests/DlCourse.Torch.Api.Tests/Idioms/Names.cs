using Microsoft.CodeAnalysis;

namespace DlCourse.Torch.Api.Tests.Idioms;

/// <summary>The names that an assembly offers: of namespaces, types and members.</summary>
internal sealed class Names
{
    private readonly HashSet<string> all = new(StringComparer.Ordinal);
    private readonly HashSet<string> types = new(StringComparer.Ordinal);

    public Names(IAssemblySymbol assembly) => Collect(assembly.GlobalNamespace);

    /// <summary>Whether something has this name, wherever it is.</summary>
    public bool Has(string name) => all.Contains(name);

    /// <summary>Whether there is a namespace or type of this full name.</summary>
    public bool HasType(string fullName) => types.Contains(fullName);

    private void Collect(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal) continue;
            all.Add(member.Name);
            if (member is not INamespaceOrTypeSymbol inner) continue;
            types.Add(inner.ToDisplayString());
            Collect(inner);
        }
    }
}
