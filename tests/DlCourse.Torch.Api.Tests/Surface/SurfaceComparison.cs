using System.Text;

namespace DlCourse.Torch.Api.Tests.Surface;

/// <summary>What one library has and the other has not, or has otherwise.</summary>
internal static class SurfaceComparison
{
    /// <summary>One text for each difference, with both sides; none if <paramref name="ours"/> is a subset.</summary>
    public static IEnumerable<string> Differences(IEnumerable<SurfaceType> ours, IEnumerable<SurfaceType> theirs)
    {
        var known = theirs.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var type in ours)
        {
            if (!known.TryGetValue(type.Name, out var other))
            {
                yield return $"{type.Name}\n  ours:   {type.Header}\n  theirs: there is no such type";
                continue;
            }

            if (type.Header != other.Header) yield return $"{type.Name}\n  ours:   {type.Header}\n  theirs: {other.Header}";
            foreach (var extra in type.Bases.Except(other.Bases)) yield return $"{type.Name}\n  ours:   is a {extra}\n  theirs: is not; it is {Listed(other.Bases)}";
            foreach (var difference in Members(type, other)) yield return difference;
        }
    }

    private static IEnumerable<string> Members(SurfaceType type, SurfaceType other)
    {
        var known = other.Members.Select(member => member.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var member in type.Members.Where(member => !known.Contains(member.Text) && !known.Contains(member.Name)))
        {
            var text = new StringBuilder($"{type.Name}\n  ours:   {member.Text}");
            var namesakes = other.Members.Where(candidate => candidate.Name == member.Name).Select(candidate => candidate.Text).ToList();
            if (namesakes.Count == 0) text.Append($"\n  theirs: there is no {member.Name}");
            foreach (var namesake in namesakes) text.Append($"\n  theirs: {namesake}");
            yield return text.ToString();
        }
    }

    private static string Listed(IReadOnlyList<string> names) => names.Count == 0 ? "nothing but an object" : string.Join(", ", names);
}
