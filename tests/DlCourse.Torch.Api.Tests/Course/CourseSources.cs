using System.Xml.Linq;

namespace DlCourse.Torch.Api.Tests.Course;

/// <summary>The source of the course library and of the lessons.</summary>
internal static class CourseSources
{
    /// <summary>
    /// Folders of lib/DlCourse that reach behind TorchSharp's API, into our own engine, and so cannot compile against TorchSharp. Each
    /// needs a reason here. There is none yet.
    /// </summary>
    private static readonly string[] BehindTheApi = [];

    public static string Root { get; } = Around(AppContext.BaseDirectory);

    /// <summary>The files of lib/DlCourse.</summary>
    public static IEnumerable<string> LibraryFiles()
    {
        var folder = Path.Combine(Root, "lib", "DlCourse");
        string[] left = ["bin", "obj", .. BehindTheApi];
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !left.Contains(Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0]));
    }

    /// <summary>Namespaces that the SDK and the projects import into every file of lib/DlCourse.</summary>
    public static IEnumerable<string> LibraryUsings()
    {
        string[] implicitUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        string[] projects = ["Directory.Build.props", Path.Combine("lib", "DlCourse", "DlCourse.csproj")];
        return implicitUsings.Concat(projects.SelectMany(Usings));
    }

    /// <summary>Namespaces that <c>setup.csx</c> imports into every lesson.</summary>
    public static IEnumerable<string> LessonUsings() => Items(Path.Combine("lib", "DlCourse", "Staging.targets"), "LessonUsing").Select(item => item.Attribute("Include")!.Value);

    public static IEnumerable<string> Lessons() => Directory.EnumerateFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Usings(string file) => Items(file, "Using").Where(item => item.Attribute("Include") is not null).Select(item =>
        (item.Attribute("Static")?.Value == "true" ? "static " : item.Attribute("Alias") is { } alias ? $"{alias.Value} = " : "") + item.Attribute("Include")!.Value);

    private static IEnumerable<XElement> Items(string file, string name) => XDocument.Load(Path.Combine(Root, file)).Descendants(name);

    private static string Around(string folder) => File.Exists(Path.Combine(folder, "DlCourse.sln")) ? folder : Around(Path.GetDirectoryName(folder)!);
}
