using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Notebooks.Tests.Language;

public sealed class DocumentationTests : LanguageTest
{
    private const string Library =
        """
        public interface IShape { /// <summary>The area in square metres.</summary>
            double Area(); }
        /// <summary>A circle, see <see cref="IShape"/>.</summary>
        /// <remarks><para>First.</para><para>Second.</para></remarks>
        public class Circle : IShape {
            /// <inheritdoc/>
            public double Area() => 1;
            /// <summary>Scales by <paramref name="factor"/>.</summary>
            /// <param name="factor">How much; <see langword="null"/> is <c>1</c>.</param>
            /// <returns>A new circle.</returns>
            /// <exception cref="System.ArgumentException">It is negative.</exception>
            public Circle Scale(double? factor) => this; }
        """;

    [Fact]
    public async Task A_library_is_documented_by_the_file_beside_it()
    {
        await Run($"#r \"{Documented()}\"\nvar c = new Circle();");
        var text = await Plain("c.Sc|ale(1)");
        Assert.Contains("Scales by factor.", text);
        Assert.Contains("factor: How much; null is 1.", text);
        Assert.Contains("Returns: A new circle.", text);
        Assert.Contains("ArgumentException: It is negative.", text);
    }

    [Fact]
    public async Task Markdown_marks_names_as_code()
    {
        await Run($"#r \"{Documented()}\"");
        var markdown = (await Inspect("Circle| x;"))!.Markdown;
        Assert.StartsWith("```csharp\nclass Circle\n```", markdown);
        Assert.Contains("A circle, see `IShape`.", markdown);
        Assert.Contains("First.\n\nSecond.", markdown);
    }

    [Fact]
    public async Task Inherited_documentation_is_followed()
    {
        await Run($"#r \"{Documented()}\"");
        Assert.Contains("The area in square metres.", await Plain("new Circle().Area|()"));
    }

    [SkippableTheory]
    [InlineData("Console.Write|Line(1)", "line terminator")]
    [InlineData("List|<int> a;", "strongly typed list")]
    [InlineData("new[] { 1 }.Sel|ect(x => x)", "Projects each element")]
    [InlineData("System.Text.Json.JsonSerial|izer.Serialize(1)", "serialize")]
    public async Task The_framework_is_documented_by_the_pack_of_the_sdk(string code, string words)
    {
        var pack = Path.Combine(typeof(object).Assembly.Location, "../../../../packs/Microsoft.NETCore.App.Ref");
        Skip.IfNot(Directory.Exists(Path.GetFullPath(pack)), "This .NET installation has no reference pack.");
        Assert.Contains(words, await Plain(code));
    }

    private string Documented()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var compilation = CSharpCompilation.Create(
            "Shapes",
            [CSharpSyntaxTree.ParseText(Library, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose))],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(Path.Combine(framework, "System.Runtime.dll"))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var path = Path.Combine(Folder, "Shapes.dll");
        using (var assembly = File.Create(path))
        using (var documentation = File.Create(Path.ChangeExtension(path, ".xml")))
        {
            Assert.True(compilation.Emit(assembly, xmlDocumentationStream: documentation).Success);
        }

        return path;
    }
}
