using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DlCourse.Notebooks.Tests.Packages;

/// <summary>A folder of packages made on the spot: tests of packages need no network.</summary>
internal sealed class PackageFeed
{
    private readonly string folder;

    public PackageFeed(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>Adds a package with one assembly.</summary>
    /// <param name="id">The name of the package.</param>
    /// <param name="version">Its version.</param>
    /// <param name="code">The code of its assembly.</param>
    /// <param name="dependency">The package it needs, with the path of that one's assembly.</param>
    /// <param name="assembly">The name of the assembly, where it is not that of the package.</param>
    /// <param name="native">A native library: its file, and its path in the package.</param>
    /// <returns>The path of the assembly.</returns>
    public string Add(string id, string version, string code, (string Id, string Version, string Path)? dependency = null, string? assembly = null, (string File, string Path)? native = null)
    {
        var dll = Compile(assembly ?? id, version, code, dependency?.Path);
        using var package = ZipFile.Open(Path.Combine(folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        var needs = dependency is { } d ? $"<dependency id=\"{d.Id}\" version=\"{d.Version}\" />" : "";
        using (var nuspec = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open()))
        {
            nuspec.Write(
                $"""
                <package><metadata><id>{id}</id><version>{version}</version><authors>test</authors><description>test</description>
                <dependencies><group targetFramework="net8.0">{needs}</group></dependencies></metadata></package>
                """);
        }

        package.CreateEntryFromFile(dll, $"lib/net8.0/{assembly ?? id}.dll");
        if (native is { } library) package.CreateEntryFromFile(library.File, library.Path);
        return dll;
    }

    private string Compile(string name, string version, string code, string? reference)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "built", version)).FullName, name + ".dll");
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] references = [typeof(object).Assembly.Location, Path.Combine(framework, "System.Runtime.dll"), .. reference is null ? [] : new[] { reference }];
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version.Split('-')[0]}.0\")]\n{code}")],
            references.Select(r => MetadataReference.CreateFromFile(r)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
