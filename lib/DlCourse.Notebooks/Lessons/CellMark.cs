using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DlCourse.Notebooks.Documents;

namespace DlCourse.Notebooks.Lessons;

/// <summary>A role and an exercise id, as a cell's metadata or its first line states them.</summary>
internal sealed partial record CellMark(string RoleName, string? Id)
{
    private static readonly Dictionary<string, CellRole> s_roles =
        Enum.GetValues<CellRole>().ToDictionary(role => NameOf(role), StringComparer.Ordinal);

    /// <summary>The role; null where the name is none.</summary>
    public CellRole? Role => s_roles.TryGetValue(RoleName, out var role) ? role : null;

    /// <summary>How a role is written.</summary>
    [SuppressMessage("Globalization", "CA1308", Justification = "The file format is lower case.")]
    public static string NameOf(CellRole role) => role.ToString().ToLowerInvariant();

    /// <summary>The mark in <c>metadata.dlcourse</c>; null if there is none.</summary>
    public static CellMark? InMetadata(Cell cell)
    {
        if (cell.Metadata["dlcourse"] is not JsonObject course || !course.ContainsKey("role"))
            return null;
        return new CellMark(Text(course["role"]) ?? "", Text(course["id"]));
    }

    /// <summary>The mark in the first line of a code cell, <c>// exercise 03.2</c>; null if there is none.</summary>
    public static CellMark? InComment(string code) => Match(CommentPattern().Match(code));

    /// <summary>The mark in the first line of a solution's code, <c>// solution 03.2</c>; null if there is none.</summary>
    public static CellMark? InSolution(string code) => Match(SolutionPattern().Match(code));

    /// <inheritdoc/>
    public override string ToString() => Id is null ? RoleName : $"{RoleName} {Id}";

    private static CellMark? Match(Match match) => match.Success ? new CellMark(match.Groups[1].Value, match.Groups[2].Value) : null;

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    // Words may follow the id: "// exercise 03.2: OR".
    [GeneratedRegex(@"\A// ?(exercise|check|hint|quiz) +([A-Za-z0-9]+\.[0-9]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"\A// ?(solution) +([A-Za-z0-9]+\.[0-9]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SolutionPattern();
}
