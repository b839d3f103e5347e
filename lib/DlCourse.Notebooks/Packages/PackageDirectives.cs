using System.Text.RegularExpressions;
using DlCourse.Notebooks.Instrumentation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DlCourse.Notebooks.Packages;

/// <summary>Reads <c>#r "nuget: X, 1.2.3"</c>.</summary>
internal static partial class PackageDirectives
{
    private const string Scheme = "nuget:";

    /// <summary>Whether a reference names a package rather than a file.</summary>
    public static bool IsPackage(string reference) => reference.TrimStart().StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the package that a reference asks for.</summary>
    public static string Id(string reference) => reference.Trim()[Scheme.Length..].Split(',')[0].Trim();

    /// <summary>The packages that a piece of code asks for, in their order.</summary>
    /// <exception cref="PackageException">A directive says neither which package nor a version that can be one.</exception>
    public static IReadOnlyList<PackageRequest> Of(string code)
    {
        // Nearly every cell ends here: it is not parsed once more for nothing.
        if (!code.Contains(Scheme, StringComparison.OrdinalIgnoreCase)) return [];

        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, CellInstrumenter.ParseOptions).GetRoot();
        return [.. root.GetReferenceDirectives()
            .Where(directive => !directive.ContainsDiagnostics && IsPackage(directive.File.ValueText))
            .Select(directive => Parse(directive.File.ValueText, directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1))];
    }

    private static PackageRequest Parse(string reference, int line)
    {
        var parts = reference.Trim()[Scheme.Length..].Split(',', 2, StringSplitOptions.TrimEntries);
        var version = parts.Length < 2 || parts[1].Length == 0 ? null : parts[1];
        if (!PackageId().IsMatch(parts[0]) || (version is not null && !PackageVersion().IsMatch(version)))
        {
            throw new PackageException($"#r \"{reference}\": which package? For example: #r \"nuget: MathNet.Numerics, 5.0.0\"", line);
        }

        return new PackageRequest(parts[0], version, line);
    }

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$")]
    private static partial Regex PackageId();

    [GeneratedRegex(@"^[0-9*\[(][0-9A-Za-z.*+\-\[\](), ]*$")]
    private static partial Regex PackageVersion();
}
