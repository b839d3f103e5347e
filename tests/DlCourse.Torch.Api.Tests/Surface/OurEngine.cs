using DlCourse.Torch.Api.Tests.Facade;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TorchSharp;

namespace DlCourse.Torch.Api.Tests.Surface;

/// <summary>The assembly under test, as the compiler sees it.</summary>
internal static class OurEngine
{
    public static PortableExecutableReference Reference { get; } = MetadataReference.CreateFromFile(typeof(torch).Assembly.Location);

    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create("ReadsOurEngine", references: [.. FrameworkReferences.All, Reference]);

    public static IAssemblySymbol Assembly => (IAssemblySymbol)Compilation.GetAssemblyOrModuleSymbol(Reference)!;
}
