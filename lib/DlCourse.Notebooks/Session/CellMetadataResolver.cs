using System.Collections.Immutable;
using DlCourse.Notebooks.Packages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace DlCourse.Notebooks.Session;

/// <summary>
/// Resolves <c>#r</c>: paths relative to the current directory (for a loaded file: to that file), names of framework assemblies, and
/// packages of the session.
/// Every answer is shared between cells (see <see cref="RuntimeReferences"/>).
/// </summary>
internal sealed class CellMetadataResolver(SessionPackages packages) : MetadataReferenceResolver
{
    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (PackageDirectives.IsPackage(reference)) return packages.Resolve(reference);
        var folder = string.IsNullOrEmpty(baseFilePath) ? "" : Path.GetDirectoryName(baseFilePath) ?? "";
        var path = Path.GetFullPath(Path.Combine(Directory.GetCurrentDirectory(), folder, reference));
        if (File.Exists(path)) return [RuntimeReferences.Of(path)];
        return [.. ScriptMetadataResolver.Default.ResolveReference(reference, baseFilePath, properties).Select(Share)];
    }

    /// <summary>What a referenced assembly itself needs: looked for beside it, then in the framework.</summary>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if ((definition as PortableExecutableReference)?.FilePath is { } file)
        {
            var beside = Path.Combine(Path.GetDirectoryName(file)!, referenceIdentity.Name + ".dll");
            if (File.Exists(beside)) return RuntimeReferences.Of(beside);
        }

        var found = ScriptMetadataResolver.Default.ResolveMissingAssembly(definition, referenceIdentity);
        return found is null ? null : Share(found);
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static PortableExecutableReference Share(PortableExecutableReference reference) =>
        reference.FilePath is { } path ? RuntimeReferences.Of(path) : reference;
}
