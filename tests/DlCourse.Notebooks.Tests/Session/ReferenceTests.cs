using DlCourse.Notebooks.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Notebooks.Tests.Session;

public sealed class ReferenceTests : SessionTest
{
    [Fact]
    public async Task A_dll_is_referenced_by_a_path_relative_to_the_current_directory()
    {
        Library("sub/One.dll", "public static class One { public static int V => 1; }");
        await Run("#r \"sub/One.dll\"\nvar v = One.V;");
        Assert.Contains("1", (await Run("v + One.V - 1")).Html);
    }

    [Fact]
    public async Task What_it_needs_is_found_beside_it()
    {
        var inner = Library("lib/Inner.dll", "public class Inner { public int V => 5; }");
        Library("lib/Outer.dll", "public static class Outer { public static Inner Make() => new(); }", inner);
        Assert.Contains("5", (await Run("#r \"lib/Outer.dll\"\nOuter.Make().V")).Html);
    }

    [Fact]
    public async Task A_reference_after_code_does_not_compile() => Assert.Contains("CS7009", await CompilationError("var a = 1;\n#r \"x.dll\""));

    [Fact]
    public async Task A_missing_file_is_named() => Assert.Contains("nowhere.dll", await CompilationError("#r \"nowhere.dll\""));

    [Fact]
    public async Task A_framework_assembly_is_referenced_by_name() =>
        Assert.Equal("<a />", (await Run("#r \"System.Xml.XDocument\"\nSystem.Xml.Linq.XDocument.Parse(\"<a/>\").ToString()")).Value!["text/plain"]);

    [Fact]
    public async Task A_second_file_with_the_same_identity_keeps_the_first()
    {
        Library("a/Same.dll", "public static class Same { public static int V => 1; }");
        Library("b/Same.dll", "public static class Same { public static int V => 2; }");
        await Run("#r \"a/Same.dll\"\nvar first = Same.V;");
        Assert.Contains("1", (await Run("#r \"b/Same.dll\"\nSame.V")).Html);
    }

    [Fact]
    public async Task Loaded_code_is_there_afterwards_and_its_last_expression_is_not_shown()
    {
        Write("code/helper.csx", "#load \"deeper/more.csx\"\nint Three() => Two() + 1;\n99");
        Write("code/deeper/more.csx", "int Two() => 2;");
        var cell = await Run("#load \"code/helper.csx\"");
        Assert.Null(cell.Value);
        Assert.Contains("3", (await Run("Three()")).Html);
    }

    [Fact]
    public async Task Usings_of_a_loaded_file_do_not_reach_later_cells()
    {
        Write("u.csx", "using System.Globalization;\nvar c = CultureInfo.InvariantCulture;");
        await Run("#load \"u.csx\"");
        Assert.Contains("CS0103", await CompilationError("CultureInfo.InvariantCulture"));
    }

    [Fact]
    public async Task Usings_of_an_imported_file_do()
    {
        Write("setup.csx", "using System.Globalization;\nvar fromSetup = 3;");
        var cell = await Run("#!import setup.csx\nfromSetup + CultureInfo.InvariantCulture.Name.Length");
        Assert.Contains("3", cell.Html);
        await Run("CultureInfo.InvariantCulture");
    }

    [Fact]
    public async Task References_of_an_imported_file_reach_later_cells()
    {
        Library("lib/One.dll", "namespace First { public static class One { public static int V => 1; } }");
        Write("setup.csx", "#r \"lib/One.dll\"\nusing First;");
        await Run("#!import setup.csx\nvar a = One.V;");
        Assert.Contains("1", (await Run("One.V")).Html);
    }

    [Fact]
    public async Task An_error_inside_an_import_is_shown_but_only_the_code_after_it_fails_the_cell()
    {
        Write("broken.csx", "int ok = 1;\nUnknown.Call();");
        var alone = await Try("#!import broken.csx");
        Assert.Equal(CellStatus.Ok, alone.Outcome.Status);
        Assert.StartsWith("broken.csx(2,1): error CS0103", alone.Failures.Single().Message);
        Assert.Contains("ok", (await Try("#!import broken.csx\nok")).Error);
    }

    [Fact]
    public async Task A_missing_import_fails_the_cell() => Assert.Contains("there is no file", (await Try("#!import nowhere.csx")).Error);

    private string Library(string path, string code, params string[] references)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var framework = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Runtime.dll");
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(code)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(framework), .. references.Select(r => MetadataReference.CreateFromFile(r))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(file);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return file;
    }
}
