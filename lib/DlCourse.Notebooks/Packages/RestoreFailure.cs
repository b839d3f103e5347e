using System.Text.RegularExpressions;

namespace DlCourse.Notebooks.Packages;

/// <summary>Turns what the SDK says about a failed restore into two lines that a learner can use.</summary>
internal static partial class RestoreFailure
{
    private const int MostCharacters = 300;

    /// <summary>The exception that says it.</summary>
    /// <param name="packages">What was to be restored.</param>
    /// <param name="said">The output of the SDK.</param>
    public static PackageException Explain(IReadOnlyCollection<PackageRequest> packages, string said)
    {
        var reasons = Reasons(said);
        var named = packages.Where(p => reasons.Any(r => r.Contains(p.Id, StringComparison.OrdinalIgnoreCase))).ToList();
        var blamed = named.Count > 0 ? named : [.. packages];
        var verb = blamed.Count == 1 ? "Package" : "Packages";
        var message = $"{verb} {string.Join(", ", blamed)} could not be installed.\nNuGet: {string.Join("\nNuGet: ", reasons)}";
        return new PackageException(message, blamed[0].Line);
    }

    private static List<string> Reasons(string said)
    {
        var lines = said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var errors = lines.Select(line => Error().Match(line)).Where(m => m.Success).Select(m => Project().Replace(m.Groups[1].Value, "").Trim(' ', '-')).ToList();
        if (errors.Count == 0) errors.AddRange(lines.TakeLast(2));
        return [.. errors.Distinct().Take(2).Select(e => e.Length <= MostCharacters ? e : e[..MostCharacters] + "…")];
    }

    [GeneratedRegex(@"\berror\s+\w*\s*:\s*(.+)$")]
    private static partial Regex Error();

    [GeneratedRegex(@"\s*\[[^\[\]]*\.csproj\]$")]
    private static partial Regex Project();
}
