using System.Runtime.InteropServices;
using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Tests.Packages;

public sealed class PackageReferenceTests : PackageTest
{
    [Fact]
    public async Task A_package_is_usable_in_the_cell_that_asks_for_it_and_in_later_ones()
    {
        Feed.Add("Usable", "1.2.3", "public static class Usable { public static int V => 5; }");
        var cell = await Run("#r \"nuget: Usable, 1.2.3\"\nUsable.V");
        Assert.Contains("5", cell.Html);
        Assert.Equal("Installed package Usable version 1.2.3", cell.Updates.Single().Data["text/plain"]);
        Assert.Equal(cell.DisplayIds.Single(), cell.Updates.Single().Id);
        Assert.Contains("6", (await Run("Usable.V + 1")).Html);
        Assert.Contains("V", (await Session.Language.CompleteAsync("Usable.", 7)).Items.Select(i => i.Text));
    }

    [Fact]
    public async Task What_it_depends_on_comes_with_it()
    {
        var inner = Feed.Add("Deep.Inner", "1.0.0", "public class Inner { public int V => 7; }");
        Feed.Add("Deep.Outer", "1.0.0", "public static class Outer { public static Inner Make() => new(); }", ("Deep.Inner", "1.0.0", inner));
        Assert.Contains("7", (await Run("#r \"nuget: Deep.Outer, 1.0.0\"\nOuter.Make().V")).Html);
        Assert.Empty((await Run("#r \"nuget: Deep.Inner, 1.0.0\"\nnew Inner().V")).Displays);
    }

    [Fact]
    public async Task A_cell_may_ask_for_several()
    {
        Feed.Add("Several.One", "1.0.0", "public static class One { public static int V => 1; }");
        Feed.Add("Several.Two", "2.0.0", "public static class Two { public static int V => 2; }");
        var cell = await Run("#r \"nuget: Several.One, 1.0.0\"\n#r \"nuget:Several.Two,2.0\"\nOne.V + Two.V");
        Assert.Contains("3", cell.Html);
        Assert.Equal("Installed package Several.One version 1.0.0\nInstalled package Several.Two version 2.0.0", cell.Updates.Single().Data["text/plain"]);
    }

    [Fact]
    public async Task Without_a_version_the_newest_is_taken()
    {
        Feed.Add("Newest", "1.0.0", "public static class Newest { public static int V => 1; }");
        Feed.Add("Newest", "1.5.0", "public static class Newest { public static int V => 15; }");
        Assert.Contains("15", (await Run("#r \"nuget: Newest\"\nNewest.V")).Html);
        await Run("#r \"nuget: Newest, 1.5.0\"\nNewest.V");
    }

    [Fact]
    public async Task An_imported_file_may_ask_for_one()
    {
        Feed.Add("Imported", "1.0.0", "public static class Imported { public static int V => 3; }");
        Write("setup.csx", "#r \"nuget: Imported, 1.0.0\"\nvar x = Imported.V;");
        Assert.Contains("4", (await Run("#!import setup.csx\nx + 1")).Html);
        await Run("Imported.V");
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_leaves_its_packages_to_the_next()
    {
        Feed.Add("Kept", "1.0.0", "public static class Kept { public static int V => 3; }");
        await CompilationError("#r \"nuget: Kept, 1.0.0\"\nUnknown();");
        Assert.Contains("3", (await Run("Kept.V")).Html);
    }

    [Fact]
    public async Task Another_version_needs_a_restart()
    {
        Feed.Add("Twice", "1.0.0", "public static class Twice { }");
        Feed.Add("Twice", "2.0.0", "public static class Twice { }");
        await Run("#r \"nuget: Twice, 1.0.0\"");
        await Run("#r \"nuget: twice, 1.0\"");
        var error = await PackageError("#r \"nuget: Twice, 2.0.0\"");
        Assert.Contains("already has version 1.0.0. Restart", error.Message);
        Assert.Contains("two versions", (await PackageError("#r \"nuget: Other, 1.0.0\"\n#r \"nuget: Other, 2.0.0\"")).Message);
    }

    [Fact]
    public async Task What_the_process_has_itself_is_not_loaded_again()
    {
        Feed.Add("Rival", "9.9.9", "public class Rival { }", assembly: "Microsoft.DotNet.Interactive.Formatting");
        var cell = await Run("#r \"nuget: Rival, 9.9.9\"\ntypeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location");
        Assert.Equal(typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location, cell.Value!["text/plain"]);
        await Run("display(1);");
    }

    [SkippableFact]
    public async Task Native_libraries_are_found()
    {
        Skip.If(OperatingSystem.IsWindows(), "The test borrows a native library of .NET that is called otherwise on Windows.");
        var extension = OperatingSystem.IsMacOS() ? "dylib" : "so";
        var system = OperatingSystem.IsMacOS() ? "osx" : "linux";
        var library = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "libSystem.Native." + extension);
        var rid = $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        const string Code =
            """
            public static class Native { [System.Runtime.InteropServices.DllImport("borrowed")] static extern int SystemNative_GetPid(); public static int V => SystemNative_GetPid(); }
            """;
        Feed.Add("WithNative", "1.0.0", Code, native: (library, $"runtimes/{rid}/native/libborrowed.{extension}"));
        Assert.Contains($"{Environment.ProcessId}", (await Run("#r \"nuget: WithNative, 1.0.0\"\nNative.V")).Html);
    }

    [SkippableFact]
    public async Task A_package_of_the_gallery_is_installed()
    {
        File.Delete(Path.Combine(Folder, "NuGet.Config"));
        var cell = await Try("#r \"nuget: CsvHelper, 33.0.1\"\ntypeof(CsvHelper.CsvReader).Name");
        Skip.If(cell.Outcome is { Status: CellStatus.Error } && cell.Error.Contains("service index", StringComparison.Ordinal), "The gallery is out of reach.");
        Assert.True(cell.Outcome.Status == CellStatus.Ok, cell.Outcome.Error?.Message);
        Assert.Equal("CsvReader", cell.Value!["text/plain"]);
    }
}
