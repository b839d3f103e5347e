using System.Reflection;
using DlCourse.Notebooks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Torch.Api.Tests.Course;

/// <summary>The source generators of .NET, which write parts of the course library's JSON and patterns.</summary>
internal static class SourceGenerators
{
    /// <summary>The folder of the SDK that holds them; null where the SDK keeps them elsewhere.</summary>
    public static string? Folder { get; } = DotnetInstallation.Pack("Microsoft.NETCore.App.Ref")
        .Select(pack => Path.Combine(pack, "analyzers", "dotnet", "cs")).Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault();

    /// <summary>The compilation with what the generators add.</summary>
    public static CSharpCompilation Run(CSharpCompilation compilation, CSharpParseOptions parsing)
    {
        if (Folder is null) return compilation;
        string[] files = ["System.Text.Json.SourceGeneration.dll", "System.Text.RegularExpressions.Generator.dll"];
        var generators = files.SelectMany(file => Assembly.LoadFrom(Path.Combine(Folder, file)).GetTypes())
            .Where(type => type.GetCustomAttribute<GeneratorAttribute>() is not null && type.IsAssignableTo(typeof(IIncrementalGenerator)))
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
        CSharpGeneratorDriver.Create(generators, parseOptions: parsing).RunGeneratorsAndUpdateCompilation(compilation, out var result, out _);
        return (CSharpCompilation)result;
    }
}
