using DlCourse.Torch.Api.Tests.Table;

namespace DlCourse.Torch.Api.Tests.Facade;

/// <summary>A namespace or type of the table with what is in it.</summary>
internal sealed class FacadeType(string name, bool isNamespace)
{
    public string Name { get; } = name;

    public bool IsNamespace { get; } = isNamespace;

    /// <summary>The lines that declare the type itself: several where its source is in several files.</summary>
    public List<SignatureRow> Declarations { get; } = [];

    public List<SignatureRow> Members { get; } = [];

    public Dictionary<string, FacadeType> Inner { get; } = [];

    public string Kind => IsNamespace ? "namespace" : Declarations[0].Kind;

    /// <summary>The table as a tree.</summary>
    public static FacadeType Tree(IReadOnlyList<SignatureRow> rows)
    {
        var types = rows.Where(row => row.IsType).Select(row => $"{row.Container}.{row.TypeName}").ToHashSet(StringComparer.Ordinal);
        var root = new FacadeType("", isNamespace: true);
        foreach (var row in rows)
        {
            var container = Find(root, row.Container, types);
            if (row.IsType && row.Kind != "delegate") Child(container, row.TypeName, isNamespace: false).Declarations.Add(row);
            else container.Members.Add(row);
        }

        return root;
    }

    private static FacadeType Find(FacadeType root, string path, HashSet<string> types)
    {
        var (at, full) = (root, "");
        foreach (var segment in Segments(path))
        {
            full = full.Length == 0 ? segment : $"{full}.{segment}";
            // What is inside a type is a type, also where the table does not list it.
            at = Child(at, segment, at.IsNamespace && !types.Contains(full));
        }

        return at;
    }

    private static FacadeType Child(FacadeType parent, string name, bool isNamespace)
    {
        // The table writes a container as <T,U> and a declaration as <T, U>.
        name = name.Replace(", ", ",", StringComparison.Ordinal);
        if (!parent.Inner.TryGetValue(name, out var child)) parent.Inner.Add(name, child = new FacadeType(name, isNamespace));
        return child;
    }

    /// <summary>Splits at dots that are not between angle brackets.</summary>
    private static IEnumerable<string> Segments(string path)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '<') depth++;
            if (path[i] == '>') depth--;
            if (path[i] != '.' || depth > 0) continue;
            yield return path[start..i];
            start = i + 1;
        }

        yield return path[start..];
    }
}
