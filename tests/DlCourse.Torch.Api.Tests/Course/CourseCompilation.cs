using System.Collections.Immutable;
using DlCourse.Notebooks.Documents;
using DlCourse.Torch.Api.Tests.Facade;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;

namespace DlCourse.Torch.Api.Tests.Course;

/// <summary>The course compiled with TorchSharp's façade in the place of our engine.</summary>
internal static class CourseCompilation
{
    private static readonly Lazy<CSharpCompilation> LazyLibrary = new(CompileLibrary);

    public static CSharpCompilation Library => LazyLibrary.Value;

    /// <summary>The errors of each cell of a lesson: cells stand on those before them, as in a session.</summary>
    public static IEnumerable<string> ErrorsOf(NotebookDocument lesson)
    {
        var references = ImmutableArray.Create<MetadataReference>([.. FrameworkReferences.All, TorchSharpFacade.Reference, Library.ToMetadataReference(), .. Packages(), .. SessionReferences()]);
        string[] usings = ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq", "Microsoft.DotNet.Interactive.Kernel"];
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, usings: usings, allowUnsafe: true);
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);
        // What setup.csx says, whatever a notebook does first.
        var before = Submission("Setup", string.Concat(CourseSources.LessonUsings().Select(one => $"using {one};\n")), null);
        for (var index = 0; index < lesson.Cells.Count; index++)
        {
            if (lesson.Cells[index].Kind != CellKind.Code) continue;
            before = Submission($"Cell{index}", WithoutMagic(lesson.Cells[index].Source), before);
            var errors = before.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            foreach (var error in errors) yield return $"{lesson.Name}, cell {index}: {error}";
            // No cell can stand on one that does not compile.
            if (errors.Count > 0) yield break;
        }

        CSharpCompilation Submission(string name, string code, CSharpCompilation? previous) =>
            CSharpCompilation.CreateScriptCompilation(name, CSharpSyntaxTree.ParseText(code, parsing), references, options, previous);
    }

    private static CSharpCompilation CompileLibrary()
    {
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14);
        var usings = CSharpSyntaxTree.ParseText(string.Concat(CourseSources.LibraryUsings().Distinct().Select(one => $"global using {one};\n")), parsing);
        var files = CourseSources.LibraryFiles().Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), parsing, file));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
        var compilation = CSharpCompilation.Create("DlCourse", [usings, .. files], [.. FrameworkReferences.All, TorchSharpFacade.Reference, .. Packages()], options);
        return SourceGenerators.Run(compilation, parsing);
    }

    /// <summary>The packages that the course library refers to, which are beside the tests; our engine is not among them.</summary>
    private static IEnumerable<MetadataReference> Packages() => typeof(Lesson).Assembly.GetReferencedAssemblies()
        .Where(name => name.Name != typeof(TorchSharp.torch).Assembly.GetName().Name)
        .Select(name => Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll")).Where(File.Exists)
        .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>What every cell may use besides .NET and the course.</summary>
    private static IEnumerable<MetadataReference> SessionReferences() =>
        new[] { typeof(Formatter), typeof(IHtmlContent), typeof(NotebookDocument) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location));

    /// <summary>Lines that begin with <c>#!</c> are commands of the session.</summary>
    private static string WithoutMagic(string source) => string.Join('\n', source.Split('\n').Select(line => line.StartsWith("#!", StringComparison.Ordinal) ? "" : line));
}
