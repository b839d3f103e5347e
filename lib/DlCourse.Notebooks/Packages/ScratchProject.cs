using System.Xml.Linq;

namespace DlCourse.Notebooks.Packages;

/// <summary>A project that exists only to have its packages restored.</summary>
internal static class ScratchProject
{
    /// <summary>Writes it into a folder.</summary>
    /// <returns>The path of the project's file.</returns>
    public static string Write(string folder, IEnumerable<PackageRequest> packages)
    {
        // The properties come before the SDK, which would otherwise import what stands in the folders above.
        var project = new XElement(
            "Project",
            new XElement(
                "PropertyGroup",
                new XElement("ImportDirectoryBuildProps", false),
                new XElement("ImportDirectoryBuildTargets", false),
                new XElement("ImportDirectoryPackagesProps", false),
                new XElement("BaseIntermediateOutputPath", "obj/")),
            Import("Sdk.props"),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", DotnetInstallation.TargetFramework),
                new XElement("RuntimeIdentifier", DotnetInstallation.RuntimeIdentifier),
                new XElement("SelfContained", false),
                new XElement("UseAppHost", false),
                new XElement("NuGetAudit", false),
                new XElement("RestoreRootConfigDirectory", Directory.GetCurrentDirectory())),
            new XElement("ItemGroup", Frameworks(), packages.Select(Reference)),
            Import("Sdk.targets"));
        var path = Path.Combine(folder, "cell.csproj");
        project.Save(path);
        return path;
    }

    private static XElement Import(string part) =>
        new("Import", new XAttribute("Project", part), new XAttribute("Sdk", "Microsoft.NET.Sdk"));

    private static XElement Reference(PackageRequest package) =>
        new("PackageReference", new XAttribute("Include", package.Id), new XAttribute("Version", package.Range));

    // The session runs on ASP.NET's framework too. Where its pack is installed, NuGet spares what the framework has; asking for a pack
    // that is not would download it.
    private static XElement? Frameworks() => DotnetInstallation.Pack("Microsoft.AspNetCore.App.Ref").Any()
        ? new XElement("FrameworkReference", new XAttribute("Include", "Microsoft.AspNetCore.App"))
        : null;
}
