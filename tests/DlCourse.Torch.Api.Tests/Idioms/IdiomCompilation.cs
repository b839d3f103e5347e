using System.Globalization;
using System.Text.RegularExpressions;
using DlCourse.Torch.Api.Tests.Facade;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Torch.Api.Tests.Idioms;

/// <summary>Compiles idioms against TorchSharp's façade or our engine: each in a file of its own, with the usings of a lesson.</summary>
internal sealed class IdiomCompilation
{
    private static readonly string[] Usings =
    [
        "System", "System.Collections.Generic", "System.Linq", "TorchSharp", "TorchSharp.Modules",
        "static TorchSharp.torch", "static TorchSharp.torch.nn", "static TorchSharp.torch.utils.data",
        "F = TorchSharp.torch.nn.functional",
    ];

    /// <summary>What the idioms speak of, declared where a lesson would have computed it.</summary>
    private static readonly (string Name, string Type)[] Variables =
    [
        ("t", "Tensor"), ("i", "Tensor"), ("net", "Module<Tensor, Tensor>"), ("ps", "IEnumerable<Parameter>"), ("opt", "torch.optim.Optimizer"),
        ("ds", "torch.utils.data.Dataset"), ("tf", "torchvision.ITransform"),
    ];

    private IdiomCompilation(IReadOnlyList<Idiom> idioms, MetadataReference engine, Names names)
    {
        var usings = string.Concat(Usings.Where(one => IsThere(one, names)).Select(one => $"using {one};\n"));
        var trees = idioms.Select((idiom, index) => CSharpSyntaxTree.ParseText($"{usings}{Probe(idiom.Code, index)}", new CSharpParseOptions(LanguageVersion.CSharp14), FileOf(index)));
        var compilation = CSharpCompilation.Create("Idioms", trees, [.. FrameworkReferences.All, engine], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToLookup(d => d.Location.SourceTree?.FilePath);
        Results = [.. idioms.Select((idiom, index) => new CompiledIdiom(idiom, [.. errors[FileOf(index)]]))];
    }

    /// <summary>Each idiom with the errors that the compiler found.</summary>
    public IReadOnlyList<CompiledIdiom> Results { get; }

    public static IdiomCompilation WithFacade(IReadOnlyList<Idiom> idioms) => new(idioms, TorchSharpFacade.Reference, EngineNames.Facade);

    public static IdiomCompilation WithOurs(IReadOnlyList<Idiom> idioms) => new(idioms, Surface.OurEngine.Reference, EngineNames.Ours);

    private static bool IsThere(string one, Names names)
    {
        var name = one.Split(' ')[^1];
        return !name.StartsWith("TorchSharp", StringComparison.Ordinal) || names.HasType(name);
    }

    private static string FileOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{index}.cs");

    private static string Probe(string code, int index)
    {
        var fields = string.Concat(Variables.Where(v => Regex.IsMatch(code, $@"\b{v.Name}\b")).Select(v => $"    static {v.Type} {v.Name} = null!;\n"));
        return $"class Probe{index}\n{{\n{fields}    static void Run()\n    {{\n        {code}\n    }}\n}}\n";
    }
}
