using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace DlCourse.Cli.Tests;

/// <summary>Dependencies point one way (see <c>lib/README.md</c>).</summary>
public sealed class ArchitectureTests
{
    private static readonly string Root = Around(AppContext.BaseDirectory);

    [Theory]
    [InlineData("DlCourse.Cli", "DlCourse.Jupyter", "DlCourse.Notebooks")]
    [InlineData("DlCourse.Jupyter", "DlCourse.Notebooks")]
    [InlineData("DlCourse.Notebooks")]
    [InlineData("DlCourse", "DlCourse.Formats", "DlCourse.Torch")]
    [InlineData("DlCourse.Formats")]
    [InlineData("DlCourse.Torch")]
    public void A_project_references_only_what_stands_below_it(string project, params string[] allowed)
    {
        var file = XDocument.Load(Path.Combine(Root, "lib", project, project + ".csproj"));
        var references = file.Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        Assert.Equal(allowed, references);
    }

    [Fact]
    public void Every_project_of_the_library_is_in_that_list()
    {
        var projects = Directory.GetFiles(Path.Combine(Root, "lib"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(["DlCourse", "DlCourse.Cli", "DlCourse.Formats", "DlCourse.Jupyter", "DlCourse.Notebooks", "DlCourse.Torch"], projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_assembly_of_the_command_is_named_like_the_course_even_in_another_case()
    {
        // The loader ignores case: cells in a process with a dlcourse.dll get that for DlCourse.dll.
        var names = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Select(Path.GetFileNameWithoutExtension);
        Assert.DoesNotContain("DlCourse", names, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_command_does_not_contain_the_course() => Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "DlCourse.dll")));

    [Fact]
    public void The_course_references_no_formatting_kernel_or_compiler()
    {
        var file = Directory.GetFiles(Path.Combine(Root, "artifacts", "lesson"), "DlCourse.dll", SearchOption.AllDirectories).MaxBy(File.GetLastWriteTimeUtc)!;
        using var assembly = new PEReader(File.OpenRead(file));
        var metadata = assembly.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToList();
        string[] known = ["MathNet.Numerics", "CsvHelper", "ICSharpCode.SharpZipLib", "DlCourse.Torch", "DlCourse.Formats"];
        Assert.All(references, name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || known.Contains(name), name));
    }

    private static string Around(string folder) =>
        File.Exists(Path.Combine(folder, "DlCourse.sln")) ? folder : Around(Path.GetDirectoryName(folder)!);
}
