using DlCourse.Torch.Api.Tests.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Torch.Api.Tests.Facade;

/// <summary>TorchSharp as the table describes it, compiled in memory: the shape without the library.</summary>
internal static class TorchSharpFacade
{
    private static readonly Lazy<CSharpCompilation> Compiled = new(() => CSharpCompilation.Create(
        "TorchSharp",
        [CSharpSyntaxTree.ParseText(FacadeSource.Write(FacadeType.Tree(SignatureTable.Rows)), new CSharpParseOptions(LanguageVersion.Latest))],
        FrameworkReferences.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations, allowUnsafe: true)));

    public static CSharpCompilation Compilation => Compiled.Value;

    /// <summary>What code that is compiled in place of our engine refers to.</summary>
    public static MetadataReference Reference => Compilation.ToMetadataReference();
}
