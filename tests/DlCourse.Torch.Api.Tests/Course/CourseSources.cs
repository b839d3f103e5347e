using System.Xml.Linq;

namespace DlCourse.Torch.Api.Tests.Course;

/// <summary>The source of the course library and of the lessons.</summary>
internal static class CourseSources
{
    private const string ProjectFile = "lib/DlCourse/DlCourse.csproj";

    public static string Root { get; } = Around(AppContext.BaseDirectory);

    /// <summary>
    /// Folders of lib/DlCourse that look behind TorchSharp's API into our own engine. They are left out of a build with TorchSharp:
    /// the project file removes them, as <c>Folder/**</c>.
    /// </summary>
    public static IReadOnlyList<string> BehindTheApi { get; } =
        [.. XDocument.Load(Path.Combine(Root, ProjectFile)).Descendants("ItemGroup")
            .Where(group => group.Attribute("Condition")?.Value.Contains("'TorchSharp'", StringComparison.Ordinal) == true).Descendants("Compile").Attributes("Remove")
            .Select(pattern => pattern.Value.Replace("/**", "", StringComparison.Ordinal))];

    /// <summary>The files of lib/DlCourse that a build with TorchSharp compiles.</summary>
    public static IEnumerable<string> LibraryFiles()
    {
        var folder = Path.Combine(Root, "lib", "DlCourse");
        string[] left = ["bin/", "obj/", .. BehindTheApi.Select(name => $"{name}/")];
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !left.Any(Path.GetRelativePath(folder, file).Replace('\\', '/').StartsWith));
    }

    /// <summary>Namespaces that the SDK and the projects import into every file of lib/DlCourse.</summary>
    public static IEnumerable<string> LibraryUsings()
    {
        string[] implicitUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        return implicitUsings.Concat(Usings(ProjectFile));
    }

    /// <summary>Namespaces that <c>setup.csx</c> imports into every lesson.</summary>
    public static IEnumerable<string> LessonUsings() => Items("lib/DlCourse/Staging.targets", "LessonUsing").Select(item => item.Attribute("Include")!.Value);

    public static IEnumerable<string> Lessons() => Directory.EnumerateFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Usings(string file) => Items(file, "Using").Where(item => item.Attribute("Include") is not null).Select(item =>
        (item.Attribute("Static")?.Value == "true" ? "static " : item.Attribute("Alias") is { } alias ? $"{alias.Value} = " : "") + item.Attribute("Include")!.Value);

    private static IEnumerable<XElement> Items(string file, string name) => XDocument.Load(Path.Combine(Root, file)).Descendants(name);

    private static string Around(string folder) => File.Exists(Path.Combine(folder, "DlCourse.sln")) ? folder : Around(Path.GetDirectoryName(folder)!);
}
