using DlCourse.Notebooks.Session;
using DlCourse.Notebooks.Tests.Session;

namespace DlCourse.Notebooks.Tests.Packages;

/// <summary>A test with a feed, a NuGet.Config and a cache of its own; assemblies last as long as the process, so each test names its own.</summary>
public abstract class PackageTest : SessionTest
{
    private const string CacheVariable = "DLCOURSE_NUGET_CACHE";
    private readonly string? before = Environment.GetEnvironmentVariable(CacheVariable);

    protected PackageTest()
    {
        Environment.SetEnvironmentVariable(CacheVariable, Path.Combine(Folder, "cache"));
        Feed = new PackageFeed(Path.Combine(Folder, "feed"));
        Source("feed");
    }

    private protected PackageFeed Feed { get; }

    protected override void Dispose(bool disposing)
    {
        Environment.SetEnvironmentVariable(CacheVariable, before);
        base.Dispose(disposing);
    }

    /// <summary>Makes NuGet look in one place only, and keep what it finds in the folder of the test.</summary>
    protected void Source(string place) => Write(
        "NuGet.Config",
        $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          <packageSources><clear /><add key="local" value="{place}" allowInsecureConnections="true" /></packageSources>
        </configuration>
        """);

    /// <summary>Runs a cell that must succeed, in a session that has run nothing before.</summary>
    private protected static async Task<RecordedCell> RunAnew(string code)
    {
        var cell = new RecordedCell();
        cell.Outcome = await new ScriptSession().RunAsync(code, "cell 1", cell);
        Assert.True(cell.Outcome.Status == CellStatus.Ok, cell.Outcome.Error?.Message);
        return cell;
    }

    private protected async Task<CellError> PackageError(string code)
    {
        var error = (await Try(code)).Outcome.Error;
        Assert.Equal("PackageError", error?.Name);
        return error!;
    }
}
