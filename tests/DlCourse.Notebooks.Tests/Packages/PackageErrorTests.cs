using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DlCourse.Notebooks.Session;

namespace DlCourse.Notebooks.Tests.Packages;

public sealed class PackageErrorTests : PackageTest
{
    [Fact]
    public async Task An_unknown_package_is_named_with_what_nuget_says()
    {
        var error = await PackageError("// a comment\n#r \"nuget: No.Such.Thing, 1.0.0\"\n1");
        Assert.Equal(
            "Package No.Such.Thing version 1.0.0 could not be installed.\nNuGet: Unable to find package No.Such.Thing. No packages exist with this id in source(s): local",
            error.Message);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public async Task An_unknown_version_names_the_nearest_and_installs_no_other()
    {
        Feed.Add("Known", "1.0.0", "public static class Known { }");
        Feed.Add("Fine", "1.0.0", "public static class Fine { }");
        var error = await PackageError("#r \"nuget: Fine, 1.0.0\"\n#r \"nuget: Known, 0.5.0\"");
        Assert.StartsWith("Package Known version 0.5.0 could not be installed.\n", error.Message);
        Assert.Contains("Nearest version: 1.0.0", error.Message);
        Assert.Equal(2, error.Line);
        await Run("#r \"nuget: Known, 1.0.0\"");
    }

    [Theory]
    [InlineData("#r \"nuget:\"")]
    [InlineData("#r \"nuget: a b, 1.0\"")]
    [InlineData("#r \"nuget: A, one\"")]
    [InlineData("#r \"nuget: <x/>, 1.0\"")]
    public async Task What_names_no_package_is_refused(string code) => Assert.Contains("which package?", (await PackageError(code)).Message);

    [Fact]
    public async Task After_code_it_does_not_compile_and_installs_nothing()
    {
        Assert.Contains("CS7009", await CompilationError("var a = 1;\n#r \"nuget: No.Such.Thing, 1.0.0\""));
    }

    [Fact]
    public async Task A_source_that_is_out_of_reach_is_a_clear_error_soon()
    {
        Source("http://127.0.0.1:9/v3/index.json");
        var clock = Stopwatch.StartNew();
        var error = await PackageError("#r \"nuget: Anything, 1.0.0\"");
        Assert.StartsWith("Package Anything version 1.0.0 could not be installed.\nNuGet: Unable to load the service index", error.Message);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 40);
    }

    [Fact]
    public async Task An_interrupt_ends_a_restore_and_the_session_goes_on()
    {
        // Accepts connections and never answers.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        Source($"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/v3/index.json");
        var running = Try("#r \"nuget: Anything, 1.0.0\"");
        await Task.Delay(2000);
        Assert.False(running.IsCompleted);
        var clock = Stopwatch.StartNew();
        Session.Interrupt();
        Assert.Equal(CellStatus.Interrupted, (await running).Outcome.Status);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 1000);
        Assert.Single((await running).Failures);
        await Run("1 + 1");
    }
}
