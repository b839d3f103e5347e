using System.Collections.Immutable;
using DlCourse.Notebooks.Instrumentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DlCourse.Notebooks.Session;

/// <summary>
/// Resolves <c>#load</c>: relative to the current directory, nested ones relative to the loading file. Loaded code is instrumented
/// like a cell's own, so that it can be interrupted too.
/// </summary>
internal sealed class CellSourceResolver : SourceReferenceResolver
{
    private static SourceFileResolver Files => new(ImmutableArray<string>.Empty, Directory.GetCurrentDirectory());

    public override string? NormalizePath(string path, string? baseFilePath) => Files.NormalizePath(path, baseFilePath);

    public override string? ResolveReference(string path, string? baseFilePath) => Files.ResolveReference(path, baseFilePath);

    public override Stream OpenRead(string resolvedPath) => Files.OpenRead(resolvedPath);

    public override SourceText ReadText(string resolvedPath) => CellInstrumenter.Instrument(base.ReadText(resolvedPath));

    public override bool Equals(object? other) => other is CellSourceResolver;

    public override int GetHashCode() => typeof(CellSourceResolver).GetHashCode();
}
